package id.sigap.payment.reconciliation;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;

/**
 * One movement on a statement.
 *
 * @param reference     ours (EndToEndId); null if the bank gives none
 * @param bankReference the bank's own (AcctSvcrRef); null if it gives none
 * @param otherAccount  the account of the other side; null if it is not told
 */
record StatementLine(Direction direction, Nature nature, Rupiah amount, LocalDate bookedOn, LocalDate valueOn, String reference, String bankReference,
        String otherAccount) {

    /** Seen from us. */
    enum Direction {
        CREDIT, DEBIT
    }

    /** What the bank says that it is. */
    enum Nature {
        PLAIN,
        /** Money that comes back: a return or a reversal. */
        RETURN,
        /** The bank's charge. */
        FEE
    }

    @Override
    public String toString() {
        return "StatementLine[" + direction + " " + amount + ", " + reference + "]";
    }
}
