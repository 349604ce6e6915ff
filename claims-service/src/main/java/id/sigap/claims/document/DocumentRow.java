package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.document.paper.DocumentRefusal;
import id.sigap.claims.document.paper.DocumentState;
import id.sigap.claims.document.paper.FileType;
import id.sigap.claims.document.paper.Upload;
import id.sigap.platform.sql.Row;
import id.sigap.platform.tus.Progress;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * The row of a document.
 *
 * @param ownerId      whose key seals content and file name
 * @param shaSaid      the client's own digest, null where it told none
 * @param writingUntil until when {@code writer}, a request, has the upload for itself; both null while none has
 * @param sameAs       an earlier document of the case with the same content, or null
 */
record DocumentRow(UUID id, CaseKind caseKind, UUID caseId, UUID ownerId, DocumentKind kind, Upload upload, Progress progress, byte[] fileNameSealed,
        String shaSaid, String sha256, FileType type, UUID writer, Instant writingUntil, Instant createdAt, Instant expiresAt, Instant changedAt,
        Instant usedAt, UUID sameAs) {

    static DocumentRow read(Row row) throws SQLException {
        Upload upload = new Upload(row.constant(DocumentState.class, "state"), row.number("received"), row.number("size"),
                row.constant(DocumentRefusal.class, "refusal"), row.flag("scanned"));
        return new DocumentRow(row.uuid("id"), row.constant(CaseKind.class, "case_kind"), row.uuid("case_id"), row.uuid("owner_id"),
                row.constant(DocumentKind.class, "kind"), upload, new Progress(upload.offset(), row.number("stored"), row.integer("pieces")),
                row.bytes("file_name_sealed"), row.text("sha256_said"), row.text("sha256"), row.constant(FileType.class, "type"), row.uuid("writer"),
                row.instant("writing_until"), row.instant("created_at"), row.instant("expires_at"), row.instant("changed_at"), row.instant("used_at"),
                row.uuid("same_as"));
    }

    boolean used() {
        return usedAt != null;
    }

    /** Also when the timer that says so has not fired yet. */
    boolean expiredAt(Instant now) {
        return upload.state() == DocumentState.EXPIRED || upload.state() == DocumentState.UPLOADING && !now.isBefore(expiresAt);
    }

    boolean lockedAt(Instant now) {
        return writingUntil != null && now.isBefore(writingUntil);
    }

    @Override
    public String toString() {
        return "DocumentRow[" + id + ", " + kind + ", " + upload.state() + "]";
    }
}
