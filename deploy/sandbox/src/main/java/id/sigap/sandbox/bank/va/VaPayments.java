package id.sigap.sandbox.bank.va;

import id.sigap.sandbox.bank.statement.Statement;
import id.sigap.sandbox.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

@ApplicationScoped
class VaPayments {

    private final Sql sql;
    private final Statement statement;

    VaPayments(Sql sql, Statement statement) {
        this.sql = sql;
        this.statement = statement;
    }

    void insert(VaPayment payment) {
        sql.update("""
                insert into va_payment (payment_request_id, virtual_account_no, virtual_account_name, billed, paid,
                                        reference_no, outcome)
                values (?, ?, ?, ?, ?, ?, ?)""",
                payment.paymentRequestId(), payment.account().number(), payment.name(), payment.billed(), payment.paid(),
                payment.referenceNo(), payment.outcome());
    }

    Optional<VaPayment> find(String paymentRequestId) {
        return sql.first("""
                select payment_request_id, virtual_account_no, virtual_account_name, billed, paid, reference_no, outcome
                from va_payment where payment_request_id = ?""", VaPayments::read, paymentRequestId);
    }

    /** Records the outcome of a payment that was unknown until now; a paid one enters the statement, once. */
    @Transactional
    void settle(VaPayment payment) {
        int changed = sql.update("update va_payment set outcome = ? where payment_request_id = ? and outcome = 'UNKNOWN'",
                payment.outcome(), payment.paymentRequestId());
        if (changed == 1 && payment.outcome() == VaPayment.Outcome.PAID) {
            statement.credit(payment.paid(), payment.referenceNo(), payment.paymentRequestId());
        }
    }

    private static VaPayment read(ResultSet row) throws SQLException {
        String number = row.getString(2);
        VirtualAccount account = new VirtualAccount(number.substring(0, 8), number.substring(8));
        return new VaPayment(row.getString(1), account, row.getString(3), row.getLong(4), row.getLong(5), row.getString(6),
                VaPayment.Outcome.valueOf(row.getString(7)));
    }
}
