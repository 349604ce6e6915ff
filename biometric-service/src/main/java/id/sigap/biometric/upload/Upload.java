package id.sigap.biometric.upload;

import id.sigap.platform.sql.Row;
import id.sigap.platform.tus.Progress;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * The row of a selfie that comes in parts.
 *
 * @param toOfficer      while the machine rests an officer is to compare it
 * @param refusal        the type of the problem, null unless refused
 * @param verificationId the selfie that became of it, null before
 * @param writingUntil   until when {@code writer}, a request, has it for itself; both null while none has
 */
record Upload(UUID id, UUID operationId, UUID accountId, boolean toOfficer, UploadState state, int size, Progress progress, String refusal, UUID verificationId,
        UUID writer, Instant writingUntil, Instant createdAt, Instant expiresAt) {

    static Upload begun(UUID id, UUID operationId, UUID accountId, boolean toOfficer, int size, Instant now, Instant expiresAt) {
        return new Upload(id, operationId, accountId, toOfficer, UploadState.UPLOADING, size, Progress.NONE, null, null, null, null, now, expiresAt);
    }

    static Upload read(Row row) throws SQLException {
        return new Upload(row.uuid("id"), row.uuid("operation_id"), row.uuid("account_id"), row.flag("to_officer"), row.constant(UploadState.class, "state"),
                row.integer("size"), new Progress(row.number("received"), row.number("stored"), row.integer("pieces")), row.text("refusal"), row.uuid("verification_id"),
                row.uuid("writer"), row.instant("writing_until"), row.instant("created_at"), row.instant("expires_at"));
    }

    boolean isWhole() {
        return progress.offset() == size;
    }

    /** Also when the timer that says so has not fired yet. */
    boolean expiredAt(Instant now) {
        return state == UploadState.EXPIRED || state == UploadState.UPLOADING && !now.isBefore(expiresAt);
    }

    boolean lockedAt(Instant now) {
        return writingUntil != null && now.isBefore(writingUntil);
    }
}
