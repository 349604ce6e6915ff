package id.sigap.payment.bill;

import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.RiskClass;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whom an employer is to be billed for, from the read models. */
@ApplicationScoped
class Workforce {

    private static final String UNBILLED = """
            select m.membership_id, m.person_id, m.monthly_wage, p.born_month
            from membership m left join person p on p.person_id = m.person_id
            where m.employer_id = ? and m.segment = 'PU' and m.status <> 'MERGED' and m.monthly_wage > 0
              and m.joined_on <= ? and (m.ended_on is null or m.ended_on >= ?)
              and not exists (select from bill_line l where l.membership_id = m.membership_id and l.month = ?)
              and m.membership_id > ?
            order by m.membership_id limit ?""";

    private final Database db;

    Workforce(Database db) {
        this.db = db;
    }

    /** An employer as billing sees it. */
    record Employer(UUID id, Npp npp, String name, BusinessScale scale, RiskClass risk) {
    }

    /**
     * Somebody employed in the month.
     *
     * @param born null while the person is not known here
     */
    record Worker(UUID membershipId, UUID personId, Rupiah wage, YearMonth born) {
    }

    /** Locks the employer until the end of the transaction: two bills of one employer are made one after the other. */
    Optional<Employer> lock(Npp npp) {
        return db.first("select * from employer where npp = ? for no key update", Workforce::employer, npp.value());
    }

    /** The next employer in the order of their ids; empty after the last. */
    Optional<UUID> next(UUID after) {
        return db.first("select employer_id from employer where employer_id > ? order by employer_id limit 1", row -> row.uuid("employer_id"), after);
    }

    /** Locks the employer until the end of the transaction. */
    Optional<Employer> lock(UUID employerId) {
        return db.first("select * from employer where employer_id = ? for no key update", Workforce::employer, employerId);
    }

    private static Employer employer(Row row) throws SQLException {
        return new Employer(row.uuid("employer_id"), new Npp(row.text("npp")), row.text("name"), row.constant(BusinessScale.class, "scale"),
                row.constant(RiskClass.class, "risk_class"));
    }

    /** Workers of that month who are on no bill for it yet, in the order of their memberships. */
    List<Worker> unbilled(Employer employer, YearMonth month, UUID afterMembership, int limit) {
        return db.list(UNBILLED, row -> new Worker(row.uuid("membership_id"), row.uuid("person_id"), row.rupiah("monthly_wage"),
                row.month("born_month")), employer.id(), month.atEndOfMonth(), month.atDay(1), month, afterMembership, limit);
    }
}
