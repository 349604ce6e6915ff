package id.sigap.biometric.erasure;

import id.sigap.biometric.verification.StopLooking;
import id.sigap.biometric.verification.VerificationStatus;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The faces of operations: their slots, selfies, also those that have come in part, challenges, photographs and jobs. Jobs go before the slots are locked, as whoever ends a job locks its
 * slot after it, and once more afterwards, as a selfie may have come in until then.
 */
@ApplicationScoped
class OperationFaces implements Erases {

    private static final List<Purpose> EVERY = List.of(Purpose.values());
    private static final List<VerificationStatus> UNDER_WAY = Arrays.stream(VerificationStatus.values()).filter(VerificationStatus::underWay).toList();
    private static final String NO_JOBS = """
            delete from face_job where subject in (select operation_id from slot where account_id = ? and purpose = any(?)
                union all select v.id from verification v join slot s using (operation_id) where s.account_id = ? and s.purpose = any(?)
                union all select c.id from challenge c join slot s using (operation_id) where s.account_id = ? and s.purpose = any(?))""";
    private static final String NO_PICTURES = """
            delete from picture where subject = any(?) or subject in (select id from verification where operation_id = any(?))""";

    private static final String NO_FRAMES = "delete from challenge_frame where challenge_id in (select id from challenge where operation_id = any(?))";

    private final Database database;
    private final StopLooking stopLooking;
    private final Clock clock;

    OperationFaces(Database database, StopLooking stopLooking, Clock clock) {
        this.database = database;
        this.stopLooking = stopLooking;
        this.clock = clock;
    }

    @Override
    public int closed(UUID accountId) {
        List<UUID> operations = locked(accountId, EVERY);
        int pictures = database.update("delete from picture where owner = ?", accountId) + database.update(NO_PICTURES, operations, operations);
        int selfies = database.update("delete from verification where operation_id = any(?)", operations);
        int frames = database.update(NO_FRAMES, operations) + database.update("delete from challenge where operation_id = any(?)", operations);
        int uploads = database.update("delete from selfie_upload where account_id = ?", accountId);
        int slots = database.update("delete from slot where operation_id = any(?)", operations);
        database.update("delete from awaited_enrolment where account_id = ?", accountId);
        return pictures + selfies + frames + uploads + slots;
    }

    /** Decisions stay, as what rested on them does; the faces, and what was measured on them, go. An open operation may begin anew. */
    @Override
    public int withdrawn(UUID accountId, Set<Purpose> purposes, Set<Purpose> left) {
        List<UUID> operations = locked(accountId, purposes);
        int pictures = database.update(NO_PICTURES, operations, operations);
        int selfies = database.update("""
                update verification set sealed_face = null, figures = null, status = case when status = any(?) then 'EXPIRED' else status end
                where operation_id = any(?)""", UNDER_WAY, operations);
        int frames = database.update(NO_FRAMES, operations);
        database.update("update challenge set status = 'EXPIRED', ended_at = ? where operation_id = any(?) and ended_at is null", clock.instant(), operations);
        int uploads = database.update("delete from selfie_upload where operation_id = any(?)", operations);
        int slots = database.update("update slot set sealed_reference = null, reference = 'WANTED' where operation_id = any(?) and reference <> 'NONE'",
                operations);
        return pictures + selfies + frames + uploads + slots;
    }

    private List<UUID> locked(UUID accountId, Collection<Purpose> purposes) {
        noJobs(accountId, purposes);
        List<UUID> operations = database.list("select operation_id from slot where account_id = ? and purpose = any(?) order by operation_id for update",
                row -> row.uuid("operation_id"), accountId, purposes);
        noJobs(accountId, purposes);
        operations.forEach(stopLooking::of);
        return operations;
    }

    private void noJobs(UUID accountId, Collection<Purpose> purposes) {
        database.update(NO_JOBS, accountId, purposes, accountId, purposes, accountId, purposes);
    }
}
