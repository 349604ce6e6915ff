package id.sigap.membership.worker;

import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.MembershipState.EmploymentEnd;
import id.sigap.contracts.type.Rupiah;
import id.sigap.membership.setup.LegalDays;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads an employer's workers. */
@ApplicationScoped
class WorkerList {

    private static final String SELECT = """
            select m.id, m.person_id, m.kpj, m.worker_name_sealed, m.status, e.started_on, e.end_reason, e.letter_date, e.last_day,
                e.reported_on, (select w.monthly_wage from wage w where w.employment_id = e.id and w.valid_from <= ?
                    order by w.valid_from desc, w.known_at desc limit 1) as monthly_wage
            from membership m join lateral (
                select * from employment e where e.membership_id = m.id order by e.started_on desc, e.id desc limit 1) e on true
            where m.employer_id = ?""";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database db;
    private final WorkerNames names;
    private final LegalDays days;

    WorkerList(Database db, WorkerNames names, LegalDays days) {
        this.db = db;
        this.names = names;
        this.days = days;
    }

    /** In order of registration, one more than fits. */
    List<WorkerView> page(UUID employerId, Optional<UUID> after, int limit) {
        return db.list(SELECT + " and m.id > ? order by m.id limit ?", this::read, days.thisMonth().atDay(1), employerId,
                after.orElse(BEFORE_ALL), limit + 1);
    }

    Optional<WorkerView> one(UUID employerId, UUID membershipId) {
        return db.first(SELECT + " and m.id = ?", this::read, days.thisMonth().atDay(1), employerId, membershipId);
    }

    private WorkerView read(Row row) throws SQLException {
        Rupiah wage = row.rupiah("monthly_wage");
        return new WorkerView(row.uuid("id"), row.text("kpj"), names.open(row.uuid("person_id"), row.bytes("worker_name_sealed")),
                row.constant(MembershipState.Status.class, "status"), row.date("started_on"), wage == null ? null : (Long) wage.amount(), end(row));
    }

    private static EmploymentEnd end(Row row) throws SQLException {
        EndReason reason = row.constant(EndReason.class, "end_reason");
        return reason == null ? null : new EmploymentEnd(reason, row.date("letter_date"), row.date("last_day"), row.date("reported_on"));
    }
}
