package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.DoubtGround;
import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewState;
import id.sigap.claims.interview.rule.Outcome;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where interviews are kept: one for a claim. */
@ApplicationScoped
class InterviewTable {

    private static final String READ = """
            select i.claim_id, i.person_id, i.state, i.moves, i.missed, i.outcome, i.ground, i.officer_id as held_by, i.changed_at,
                s.id, s.officer_id, s.branch, s.medium, s.link, s.starts_at, s.ends_at
            from interview i left join interview_slot s on s.id = i.slot_id where\s""";

    private final Database db;

    InterviewTable(Database db) {
        this.db = db;
    }

    /** Locked until the transaction ends; begun where there was none. */
    Interview lockedOrBegun(UUID claimId, UUID personId, Instant now) {
        db.update("insert into interview (claim_id, person_id, state, moves, missed, changed_at) values (?, ?, ?, 0, 0, ?) on conflict do nothing", claimId, personId,
                InterviewState.UNBOOKED, now);
        return locked(claimId).orElseThrow();
    }

    Optional<Interview> locked(UUID claimId) {
        return db.first(READ + "i.claim_id = ? for update of i", InterviewTable::interview, claimId);
    }

    Optional<Interview> find(UUID claimId) {
        return db.first(READ + "i.claim_id = ?", InterviewTable::interview, claimId);
    }

    Optional<InterviewReport> report(UUID claimId) {
        return db.first("select state, outcome, ground, officer_id, changed_at from interview where claim_id = ?",
                row -> new InterviewReport(row.constant(InterviewState.class, "state"), row.constant(Outcome.class, "outcome"), row.constant(DoubtGround.class, "ground"),
                        row.uuid("officer_id"), row.instant("changed_at")), claimId);
    }

    Optional<byte[]> note(UUID claimId) {
        return db.first("select note_sealed from interview where claim_id = ? and note_sealed is not null", row -> row.bytes("note_sealed"), claimId);
    }

    /** @param note kept as it is where null */
    void save(Interview interview, byte[] note, Instant now) {
        db.update("""
                update interview set state = ?, slot_id = ?, moves = ?, missed = ?, outcome = ?, ground = ?, officer_id = ?,
                    note_sealed = coalesce(?, note_sealed), changed_at = ? where claim_id = ?""",
                interview.state(), interview.slot() == null ? null : interview.slot().id(), interview.moves(), interview.missed(), interview.outcome(),
                interview.ground(), interview.officer(), note, now, interview.claimId());
    }

    /** Claims whose interviews wait for a supervisor, by id, one more than fits. */
    List<Interview> referred(UUID after, int limit) {
        return db.list(READ + "i.state = 'REFERRED' and i.claim_id > coalesce(?, '00000000-0000-0000-0000-000000000000'::uuid) order by i.claim_id limit ?",
                InterviewTable::interview, after, limit + 1);
    }

    private static Interview interview(Row row) throws SQLException {
        return new Interview(row.uuid("claim_id"), row.uuid("person_id"), row.constant(InterviewState.class, "state"), row.uuid("id") == null ? null : SlotTable.slot(row),
                row.integer("moves"), row.integer("missed"), row.constant(Outcome.class, "outcome"), row.constant(DoubtGround.class, "ground"), row.uuid("held_by"));
    }
}
