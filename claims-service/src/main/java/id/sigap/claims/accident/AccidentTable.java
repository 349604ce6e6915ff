package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.accident.course.Outcome;
import id.sigap.claims.accident.course.Progress;
import id.sigap.claims.accident.course.RefusalGround;
import id.sigap.claims.jkk.AccidentCause;
import id.sigap.claims.readmodel.Workers;
import id.sigap.contracts.claims.AccidentReporter;
import id.sigap.contracts.claims.AccidentStage;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.contracts.membership.Segment;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps accidents. */
@ApplicationScoped
class AccidentTable {

    private final Database db;
    private final Workers workers;

    AccidentTable(Database db, Workers workers) {
        this.db = db;
        this.workers = workers;
    }

    Optional<AccidentFile> find(UUID id) {
        return db.first("select * from accident where id = ?", this::file, id);
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<AccidentFile> locked(UUID id) {
        return db.first("select * from accident where id = ? for update", this::file, id);
    }

    /** Makes reports of one victim wait for each other, so that two at once become one accident. */
    void lockVictim(UUID personId) {
        db.call("select pg_advisory_xact_lock(hashtextextended(?, 0))", "accident:" + personId);
    }

    void insert(AccidentFile file) {
        Accident accident = file.accident();
        db.update("""
                insert into accident (id, status, victim_id, membership_id, employer_id, segment, cause, happened_at, region, reporter, opened_by,
                    reported_at, reports, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                accident.id(), accident.status(), accident.victimId(), file.cover().membershipId(), file.cover().employerId(), file.cover().segment(),
                accident.cause(), accident.told().happenedAt(), file.region(), file.reporter(), accident.openedBy(), accident.told().reportedAt(),
                accident.reports(), file.changedAt());
    }

    void update(AccidentFile file) {
        Accident accident = file.accident();
        Progress progress = accident.progress();
        db.update("""
                update accident set status = ?, victim_id = ?, membership_id = ?, employer_id = ?, segment = ?, happened_at = ?, reported_at = ?,
                    reports = ?, stage_one_at = ?, care_ended_at = ?, stage_two_at = ?, outcome = ?, ground = ?, duplicate_of = ?, reminded_of = ?,
                    reminded_at = ?, changed_at = ? where id = ?""",
                accident.status(), accident.victimId(), file.cover().membershipId(), file.cover().employerId(), file.cover().segment(),
                accident.told().happenedAt(), accident.told().reportedAt(), accident.reports(), progress.stageOneAt(), progress.careEndedAt(),
                progress.stageTwoAt(), progress.outcome(), progress.ground(), progress.duplicateOf(), file.remindedOf(), file.remindedAt(),
                file.changedAt(), accident.id());
    }

    AccidentFile file(Row row) throws SQLException {
        UUID id = row.uuid("id");
        UUID victim = row.uuid("victim_id");
        Accident accident = new Accident(id, row.constant(AccidentStatus.class, "status"), victim,
                new Accident.Told(row.instant("happened_at"), row.instant("reported_at")), row.constant(AccidentCause.class, "cause"),
                row.integer("reports"), row.uuid("opened_by"), involved(id, victim), progress(row));
        return new AccidentFile(accident, new Cover(row.uuid("membership_id"), row.constant(Segment.class, "segment"), row.uuid("employer_id")),
                row.constant(AccidentReporter.class, "reporter"), row.text("region"), row.constant(AccidentStage.class, "reminded_of"),
                row.instant("reminded_at"), row.instant("changed_at"));
    }

    private static Progress progress(Row row) throws SQLException {
        return new Progress(row.instant("stage_one_at"), row.instant("care_ended_at"), row.instant("stage_two_at"),
                row.constant(Outcome.class, "outcome"), row.constant(RefusalGround.class, "ground"), row.uuid("duplicate_of"));
    }

    private Set<UUID> involved(UUID accidentId, UUID victim) {
        Set<UUID> all = new HashSet<>();
        db.list("select reporter_account, reporter_person from accident_report where accident_id = ?", row -> {
            all.add(row.uuid("reporter_account"));
            return row.uuid("reporter_person");
        }, accidentId).forEach(all::add);
        if (victim != null) {
            all.add(victim);
            workers.account(victim).ifPresent(all::add);
        }
        all.remove(null);
        return all;
    }
}
