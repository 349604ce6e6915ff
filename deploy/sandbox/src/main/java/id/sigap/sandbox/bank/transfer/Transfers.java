package id.sigap.sandbox.bank.transfer;

import id.sigap.sandbox.sql.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

@Singleton
class Transfers {

    private final Sql sql;

    Transfers(Sql sql) {
        this.sql = sql;
    }

    /** @return false if the reference is taken (after its twin committed) */
    boolean insert(Transfer transfer) {
        TransferOrder order = transfer.order();
        return sql.update("""
                insert into transfer (service_code, partner_reference_no, bank_code, account_no, amount, source_account_no,
                                      transaction_date, reference_no, status)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (partner_reference_no) do nothing""",
                order.serviceCode(), order.partnerReferenceNo(), order.bankCode(), order.accountNo(), order.rupiah(),
                order.sourceAccountNo(), order.transactionDate(), transfer.referenceNo(), transfer.status()) == 1;
    }

    Optional<Transfer> find(String partnerReferenceNo) {
        return sql.first("""
                select service_code, partner_reference_no, bank_code, account_no, amount, source_account_no,
                       transaction_date, reference_no, status
                from transfer where partner_reference_no = ?""", Transfers::read, partnerReferenceNo);
    }

    /** False if there is no such transfer that was paid and has not come back. */
    boolean giveBack(String partnerReferenceNo) {
        return sql.update("update transfer set status = 'RETURNED' where partner_reference_no = ? and status = 'SUCCESS'", partnerReferenceNo) == 1;
    }

    void fail(String partnerReferenceNo) {
        sql.update("update transfer set status = 'FAILED' where partner_reference_no = ? and status = 'PENDING'",
                partnerReferenceNo);
    }

    private static Transfer read(ResultSet row) throws SQLException {
        TransferOrder order = new TransferOrder(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getLong(5), row.getString(6), row.getString(7));
        return new Transfer(order, row.getString(8), Transfer.Status.valueOf(row.getString(9)));
    }
}
