package id.sigap.claims.accident;

import id.sigap.claims.accident.course.AccidentDecision;
import id.sigap.claims.accident.course.AccidentDetail;
import id.sigap.claims.accident.course.AccidentStep;
import id.sigap.claims.accident.course.Who;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who did what, when and why. */
@ApplicationScoped
class StepTable {

    private final Database db;
    private final AccidentSeals seals;

    StepTable(Database db, AccidentSeals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** @param note null where there is none */
    record Step(int no, Instant at, AccidentStatus status, AccidentStep step, AccidentDetail detail, Who.Actor actor, UUID accountId, LocalDate day,
            String note) {
        @Override
        public String toString() {
            return "Step[" + no + ", " + step + "]";
        }
    }

    /** The accident is locked, so that its lines are numbered without a gap. @param owner whose key seals the note */
    void add(UUID accidentId, AccidentDecision.Line line, Remark remark, UUID owner, Instant at) {
        boolean noted = remark.note() != null && !remark.note().isBlank();
        db.update("""
                insert into accident_step (accident_id, no, at, from_status, to_status, step, detail, actor, account_id, day, sealed_for, note_sealed)
                values (?, (select coalesce(max(no), 0) + 1 from accident_step where accident_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                accidentId, accidentId, at, line.from(), line.to(), line.step(), line.detail(), line.who().actor(), line.who().accountId(), remark.day(),
                noted ? owner : null, noted ? seals.seal(owner, AccidentSeals.NOTE, remark.note()) : null);
    }

    int count(UUID accidentId) {
        return db.first("select coalesce(max(no), 0) as n from accident_step where accident_id = ?", row -> row.integer("n"), accidentId).orElseThrow();
    }

    /** In order, one more than fits. */
    List<Step> after(UUID accidentId, int no, int limit) {
        return db.list("select * from accident_step where accident_id = ? and no > ? order by no limit ?", row -> {
            byte[] sealed = row.bytes("note_sealed");
            return new Step(row.integer("no"), row.instant("at"), row.constant(AccidentStatus.class, "to_status"),
                    row.constant(AccidentStep.class, "step"), row.constant(AccidentDetail.class, "detail"), row.constant(Who.Actor.class, "actor"),
                    row.uuid("account_id"), row.date("day"),
                    sealed == null ? null : seals.open(row.uuid("sealed_for"), AccidentSeals.NOTE, sealed, String.class));
        }, accidentId, no, limit + 1);
    }
}
