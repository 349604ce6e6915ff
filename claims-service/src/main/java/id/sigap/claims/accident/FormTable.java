package id.sigap.claims.accident;

import id.sigap.contracts.claims.AccidentStage;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the forms of stages I and II, sealed with the victim's key; the newest counts. Where an accident has none, that of a duplicate does: who merges two
 * of them chose the one whose forms stand.
 */
@ApplicationScoped
class FormTable {

    private final Database db;
    private final AccidentSeals seals;
    private final MergedAccidents merged;

    FormTable(Database db, AccidentSeals seals, MergedAccidents merged) {
        this.db = db;
        this.seals = seals;
        this.merged = merged;
    }

    /** The accident is locked, so that forms are numbered in order. */
    void add(UUID accidentId, UUID victimId, AccidentStage stage, Object form, UUID sentBy, Instant at) {
        db.update("""
                insert into accident_form (accident_id, stage, no, sent_by, sent_at, form_sealed)
                values (?, ?, (select coalesce(max(no), 0) + 1 from accident_form where accident_id = ? and stage = ?), ?, ?, ?)""",
                accidentId, stage, accidentId, stage, sentBy, at, seals.seal(victimId, AccidentSeals.FORM, form));
    }

    Optional<StageOneForm> stageOne(UUID accidentId, UUID victimId) {
        return newest(accidentId, victimId, AccidentStage.STAGE_I, StageOneForm.class);
    }

    Optional<StageTwoForm> stageTwo(UUID accidentId, UUID victimId) {
        return newest(accidentId, victimId, AccidentStage.STAGE_II, StageTwoForm.class);
    }

    private <T> Optional<T> newest(UUID accidentId, UUID victimId, AccidentStage stage, Class<T> type) {
        return db.first("""
                select form_sealed from accident_form where accident_id = any(?) and stage = ?
                order by (accident_id = ?) desc, sent_at desc, no desc limit 1""", row -> row.bytes("form_sealed"), merged.with(accidentId), stage, accidentId)
                .map(sealed -> seals.open(victimId, AccidentSeals.FORM, sealed, type));
    }
}
