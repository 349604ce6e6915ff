package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentCommand;
import id.sigap.claims.document.paper.DocumentRefusal;
import id.sigap.claims.document.paper.DocumentState;
import id.sigap.claims.document.paper.Upload;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.UploadProblem;
import id.sigap.platform.crypto.ChunkSeal;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.tus.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The transactions before and after the bytes of a part. In between no connection is held; the request has the upload for itself by
 * a lease, which outlives every request and ends by itself if the process dies.
 */
@ApplicationScoped
class Uploads {

    /** Longer than the server waits for the next bytes of a request, see {@code quarkus.http.read-timeout}. */
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    /** The right to write, and what is needed for it. */
    record Grip(DocumentRow row, UUID writer, ChunkSeal seal) {
    }

    private final DocumentTable table;
    private final DocumentDesk desk;
    private final Contents contents;
    private final Subjects subjects;
    private final DocumentsConfig config;
    private final Clock clock;

    Uploads(DocumentTable table, DocumentDesk desk, Contents contents, Subjects subjects, DocumentsConfig config, Clock clock) {
        this.table = table;
        this.desk = desk;
        this.contents = contents;
        this.subjects = subjects;
        this.config = config;
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND unless it is the caller's own; UPLOAD_EXPIRED once there is nothing to go on with */
    @Transactional
    Upload own(UUID documentId) {
        DocumentRow row = table.find(documentId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        ownersOnly(row);
        requireAlive(row, clock.instant());
        return row.upload();
    }

    @Transactional
    Grip grip(UUID documentId, long offset, UUID writer) {
        DocumentRow row = table.locked(documentId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (!ownersOnly(row).mayAdd()) {
            throw new ProblemException(ClaimsProblem.DOCUMENTS_CLOSED);
        }
        Instant now = clock.instant();
        requireAlive(row, now);
        if (row.upload().state() != DocumentState.UPLOADING) {
            throw new ProblemException(UploadProblem.UPLOAD_ENDED, row.upload().state());
        }
        if (row.lockedAt(now)) {
            throw new ProblemException(UploadProblem.UPLOAD_LOCKED).retryAfter(LOOK_AGAIN);
        }
        if (row.upload().offset() != offset) {
            throw new ProblemException(UploadProblem.UPLOAD_OFFSET_WRONG, row.upload().offset()).field("Upload-Offset").with("offset", row.upload().offset());
        }
        table.lease(row.id(), writer, now.plus(config.requestTime()).plus(MARGIN));
        return new Grip(row, writer, contents.sealFor(row));
    }

    /** Keeps what was received, and what follows from it. */
    @Transactional
    Upload settle(Grip grip, Progress reached, DocumentRefusal refusal) {
        DocumentRow now = table.locked(grip.row().id()).filter(row -> grip.writer().equals(row.writer()))
                .orElseThrow(() -> new ProblemException(UploadProblem.UPLOAD_LOCKED).retryAfter(LOOK_AGAIN));
        DocumentCommand command = refusal == null ? new DocumentCommand.Receive(reached.offset() - now.upload().offset())
                : new DocumentCommand.Refuse(refusal);
        return desk.handle(now, reached, command).orElseThrow(() -> new ProblemException(UploadProblem.UPLOAD_ENDED, now.upload().state()));
    }

    /** Nothing of the part is kept. */
    @Transactional
    void letGo(Grip grip) {
        table.letGo(grip.row().id(), grip.writer());
    }

    private DocumentSubject.Rights ownersOnly(DocumentRow row) {
        DocumentSubject.Rights rights = subjects.rights(row);
        if (rights.asOfficer()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return rights;
    }

    private static void requireAlive(DocumentRow row, Instant now) {
        if (row.expiredAt(now)) {
            throw new ProblemException(UploadProblem.UPLOAD_EXPIRED);
        }
    }
}
