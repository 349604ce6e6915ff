package id.sigap.payment.bill;

import id.sigap.payment.bill.BillingRun.State;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of billing runs. */
@ApplicationScoped
class BillingRuns {

    private static final String SELECT = "select * from billing_run where ";

    private final Database db;

    BillingRuns(Database db) {
        this.db = db;
    }

    /** Where a run is. */
    record Place(UUID afterEmployer, YearMonth month) {
    }

    /** An employer that a run could not bill; an operator looks why. */
    record Failure(UUID employerId, String npp, String why, Instant at) {
    }

    /** False if a run for the month is open. */
    boolean start(UUID id, YearMonth month, UUID startedBy, Instant now) {
        return db.update("""
                insert into billing_run (id, month, state, started_by, started_at, changed_at) values (?, ?, 'RUNNING', ?::uuid, ?, ?)
                on conflict (month) where state <> 'DONE' do nothing""", id, month, startedBy, now, now) > 0;
    }

    boolean existsFor(YearMonth month) {
        return db.first("select id from billing_run where month = ? limit 1", row -> row.uuid("id"), month).isPresent();
    }

    Optional<BillingRun> find(UUID id) {
        return db.first(SELECT + "id = ?", BillingRuns::run, id);
    }

    /** Newest first. */
    List<BillingRun> list(UUID before, int limit) {
        return db.list(SELECT + "(?::uuid is null or id < ?) order by id desc limit ?", BillingRuns::run, before, before, limit);
    }

    /** Locks a run until the end of the transaction; empty unless it is running. */
    Optional<Place> lockRunning(UUID id) {
        return db.first(SELECT + "id = ? and state = 'RUNNING' for update", row -> new Place(row.uuid("after_employer"), row.month("month")), id);
    }

    void billed(UUID id, UUID employerId, Bill bill, Instant now) {
        db.update("""
                update billing_run set after_employer = ?, employers = employers + 1, billed = billed + 1, workers = workers + ?,
                    contributions = contributions + ?, changed_at = ? where id = ?""", employerId, bill.workers(), bill.contributions(), now, id);
    }

    void nothingToBill(UUID id, UUID employerId, Instant now) {
        db.update("update billing_run set after_employer = ?, employers = employers + 1, changed_at = ? where id = ?", employerId, now, id);
    }

    void failed(UUID id, UUID employerId, String why, Instant now) {
        db.update("insert into billing_run_failure (run_id, employer_id, why, at) values (?, ?, ?, ?)", id, employerId, why, now);
        db.update("update billing_run set after_employer = ?, employers = employers + 1, failed = failed + 1, changed_at = ? where id = ?",
                employerId, now, id);
    }

    List<Failure> failures(UUID id, UUID afterEmployer, int limit) {
        return db.list("""
                select f.*, e.npp from billing_run_failure f left join employer e using (employer_id)
                where run_id = ? and employer_id > ? order by employer_id limit ?""",
                row -> new Failure(row.uuid("employer_id"), row.text("npp"), row.text("why"), row.instant("at")), id, afterEmployer, limit);
    }

    /** False if it is not in that state. */
    boolean move(UUID id, State from, State to, Instant now) {
        return db.update("update billing_run set state = ?, changed_at = ? where id = ? and state = ?", to, now, id, from) > 0;
    }

    private static BillingRun run(Row row) throws SQLException {
        return new BillingRun(row.uuid("id"), row.month("month"), row.constant(State.class, "state"), row.integer("employers"), row.integer("billed"),
                row.integer("failed"), row.number("workers"), row.rupiah("contributions"), row.instant("started_at"), row.instant("changed_at"));
    }
}
