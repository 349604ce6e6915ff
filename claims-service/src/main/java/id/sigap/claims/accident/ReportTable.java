package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.jkk.AccidentCause;
import id.sigap.contracts.claims.AccidentReporter;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what each person told. */
@ApplicationScoped
class ReportTable {

    private static final int MOST_READ = 100;

    private final Database db;
    private final AccidentSeals seals;

    ReportTable(Database db, AccidentSeals seals) {
        this.db = db;
        this.seals = seals;
    }

    void insert(Report report) {
        db.update("""
                insert into accident_report (id, accident_id, reporter, reporter_account, reporter_person, npp, facility, cause, traffic, happened_at, reported_at,
                    sealed_for, words_sealed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                report.id(), report.accidentId(), report.reporter(), report.accountId(), report.personId(), report.npp(), report.facility(), report.cause(), report.traffic(),
                report.happenedAt(), report.reportedAt(), report.sealedFor(), seals.seal(report.sealedFor(), AccidentSeals.REPORT, report.words()));
    }

    /** A report of this account; another's is as good as none. */
    Optional<Report> own(UUID reportId, UUID accountId) {
        return db.first("select * from accident_report where id = ? and reporter_account = ?", this::report, reportId, accountId);
    }

    /** Newest first, one more than fits. */
    List<Report> by(UUID accountId, UUID before, int limit) {
        return db.list("select * from accident_report where reporter_account = ? and (?::uuid is null or id < ?) order by id desc limit ?",
                this::report, accountId, before, before, limit + 1);
    }

    /** The account that reported an accident first for the employer whose worker was hurt; another firm's is none. */
    Optional<UUID> employersAccount(UUID accidentId) {
        return db.first("""
                select r.reporter_account from accident_report r join accident a on a.id = r.accident_id
                    join known_employer e on e.employer_id = a.employer_id and e.npp = r.npp
                where a.id = ? and r.reporter = 'EMPLOYER' and not r.withdrawn order by r.reported_at, r.id limit 1""", row -> row.uuid("reporter_account"), accidentId);
    }

    long countSince(UUID accountId, Instant since) {
        return db.first("select count(*) as n from accident_report where reporter_account = ? and reported_at > ?", row -> row.number("n"), accountId, since)
                .orElseThrow();
    }

    /** The first ones, the earliest first. */
    List<Report> of(UUID accidentId) {
        return db.list("select * from accident_report where accident_id = ? order by reported_at, id limit ?", this::report, accidentId, MOST_READ);
    }

    Optional<Report> of(UUID accidentId, UUID reportId) {
        return db.first("select * from accident_report where accident_id = ? and id = ?", this::report, accidentId, reportId);
    }

    /** The earliest but for one. */
    Optional<Accident.Told> earliestBut(UUID accidentId, UUID reportId) {
        return db.first("select happened_at, reported_at from accident_report where accident_id = ? and id <> ? order by reported_at, id limit 1",
                row -> new Accident.Told(row.instant("happened_at"), row.instant("reported_at")), accidentId, reportId);
    }

    void withdraw(UUID reportId) {
        db.update("update accident_report set withdrawn = true where id = ?", reportId);
    }

    void move(UUID reportId, UUID toAccident) {
        db.update("update accident_report set accident_id = ? where id = ?", toAccident, reportId);
    }

    void moveAll(UUID fromAccident, UUID toAccident) {
        db.update("update accident_report set accident_id = ? where accident_id = ?", toAccident, fromAccident);
    }

    /** Seals what was told with the key of the victim, once that one is found. */
    void reseal(UUID accidentId, UUID victimId) {
        for (Report report : db.list("select * from accident_report where accident_id = ? and sealed_for <> ?", this::report, accidentId, victimId)) {
            db.update("update accident_report set sealed_for = ?, words_sealed = ? where id = ?", victimId,
                    seals.seal(victimId, AccidentSeals.REPORT, report.words()), report.id());
        }
    }

    private Report report(Row row) throws SQLException {
        UUID owner = row.uuid("sealed_for");
        return new Report(row.uuid("id"), row.uuid("accident_id"), row.constant(AccidentReporter.class, "reporter"), row.uuid("reporter_account"),
                row.uuid("reporter_person"), row.text("npp"), row.text("facility"), row.constant(AccidentCause.class, "cause"), row.flag("traffic"), row.instant("happened_at"),
                row.instant("reported_at"), owner, seals.open(owner, AccidentSeals.REPORT, row.bytes("words_sealed"), ReportWords.class),
                row.flag("withdrawn"));
    }
}
