package id.sigap.payment.qris;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.QrisBank;
import id.sigap.platform.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * A QRIS code for a bill.
 *
 * @param reference     our number of it at the bank, kept before the bank first hears of it
 * @param content       the text of the picture; null before the bank has made it
 * @param bankReference null before the bank has told one
 */
record QrisCode(UUID id, String kodeIuran, Rupiah amount, String reference, State state, Instant validUntil, String content, String bankReference) {

    enum State {
        /** The bank is being asked to make it. */
        ASKED,
        /** It can be paid. */
        SHOWN,
        PAID,
        /** The money came, yet its bill was paid before or is not known: the reconciliation finds whose it is. */
        PAID_AGAIN,
        EXPIRED,
        /** The bank made none, or one for something else. */
        REFUSED
    }

    QrisBank.Wish wish() {
        return new QrisBank.Wish(reference, amount, validUntil);
    }

    static QrisCode of(Row row) throws SQLException {
        return new QrisCode(row.uuid("id"), row.text("kode_iuran"), row.rupiah("amount"), row.text("reference"), row.constant(State.class, "state"),
                row.instant("valid_until"), row.text("content"), row.text("bank_reference"));
    }
}
