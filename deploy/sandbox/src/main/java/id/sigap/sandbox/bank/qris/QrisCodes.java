package id.sigap.sandbox.bank.qris;

import id.sigap.sandbox.bank.statement.Statement;
import id.sigap.sandbox.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

@ApplicationScoped
class QrisCodes {

    private static final String SELECT = "select partner_reference_no, reference_no, amount, validity_period, content, paid from qris_code where ";

    private final Sql sql;
    private final Statement statement;

    QrisCodes(Sql sql, Statement statement) {
        this.sql = sql;
        this.statement = statement;
    }

    /** @return false if the reference is taken */
    boolean insert(QrisCode code) {
        return sql.update("""
                insert into qris_code (partner_reference_no, reference_no, amount, validity_period, content) values (?, ?, ?, ?, ?)
                on conflict (partner_reference_no) do nothing""", code.partnerReferenceNo(), code.referenceNo(), code.rupiah(), code.validityPeriod(),
                code.content()) == 1;
    }

    Optional<QrisCode> find(String partnerReferenceNo) {
        return sql.first(SELECT + "partner_reference_no = ?", QrisCodes::read, partnerReferenceNo);
    }

    /** The code that shows this text. */
    Optional<QrisCode> showing(String content) {
        return sql.first(SELECT + "content = ?", QrisCodes::read, content);
    }

    /** A customer pays it: the statement shows it. False if it was paid before. */
    @Transactional
    boolean pay(QrisCode code) {
        boolean first = sql.update("update qris_code set paid = true where partner_reference_no = ? and not paid", code.partnerReferenceNo()) == 1;
        if (first) {
            statement.credit(code.rupiah(), code.referenceNo(), code.partnerReferenceNo());
        }
        return first;
    }

    private static QrisCode read(ResultSet row) throws SQLException {
        return new QrisCode(row.getString(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5), row.getBoolean(6));
    }
}
