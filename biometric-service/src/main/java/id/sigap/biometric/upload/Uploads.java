package id.sigap.biometric.upload;

import id.sigap.biometric.BiometricConfig;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.UploadProblem;
import id.sigap.platform.crypto.ChunkSeal;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.tus.Progress;
import id.sigap.platform.tus.Tus;
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

    static final String CONTEXT = "selfie.upload:";
    /** Longer than the server waits for the next bytes of a request, see {@code quarkus.http.read-timeout}. */
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    /** The right to write, and what is needed for it. */
    record Grip(Upload upload, UUID writer, ChunkSeal seal) {
    }

    private final UploadTable table;
    private final PersonalData data;
    private final BiometricConfig.Uploads config;
    private final Clock clock;

    Uploads(UploadTable table, PersonalData data, BiometricConfig config, Clock clock) {
        this.table = table;
        this.data = data;
        this.config = config.uploads();
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND unless it is this account's */
    @Transactional
    Upload own(UUID accountId, UUID id) {
        return table.find(id).filter(upload -> upload.accountId().equals(accountId)).orElseThrow(Uploads::notFound);
    }

    /** The same; UPLOAD_EXPIRED once there is nothing to go on with. */
    @Transactional
    Upload alive(UUID accountId, UUID id) {
        Upload upload = own(accountId, id);
        requireAlive(upload, clock.instant());
        return upload;
    }

    @Transactional
    Grip grip(UUID accountId, UUID id, long offset, UUID writer) {
        Upload upload = lockedOf(accountId, id);
        Instant now = clock.instant();
        requireAlive(upload, now);
        if (upload.state() != UploadState.UPLOADING) {
            throw new ProblemException(UploadProblem.UPLOAD_ENDED, upload.state());
        }
        if (upload.lockedAt(now)) {
            throw locked();
        }
        if (upload.progress().offset() != offset) {
            throw new ProblemException(UploadProblem.UPLOAD_OFFSET_WRONG, upload.progress().offset()).field(Tus.OFFSET)
                    .with("offset", upload.progress().offset());
        }
        table.lease(id, writer, now.plus(config.requestTime()).plus(MARGIN));
        return new Grip(upload, writer, data.sealChunks(accountId, CONTEXT + id));
    }

    /** Keeps how far it came. */
    @Transactional
    Upload settle(Grip grip, Progress reached) {
        table.reached(held(grip).id(), reached);
        return table.find(grip.upload().id()).orElseThrow();
    }

    @Transactional
    void refuse(Grip grip, UploadProblem why) {
        table.end(held(grip).id(), UploadState.REFUSED, why.type(), null);
    }

    /** Nothing of the part is kept. */
    @Transactional
    void letGo(Grip grip) {
        table.letGo(grip.upload().id(), grip.writer());
    }

    @Transactional
    void takeBack(UUID accountId, UUID id) {
        Upload upload = lockedOf(accountId, id);
        if (upload.lockedAt(clock.instant())) {
            throw locked();
        }
        if (upload.state() == UploadState.UPLOADING) {
            // the row stays: it counts for the day
            table.end(id, UploadState.EXPIRED, null, null);
        }
    }

    private Upload held(Grip grip) {
        return table.locked(grip.upload().id()).filter(now -> grip.writer().equals(now.writer())).orElseThrow(Uploads::locked);
    }

    private Upload lockedOf(UUID accountId, UUID id) {
        return table.locked(id).filter(upload -> upload.accountId().equals(accountId)).orElseThrow(Uploads::notFound);
    }

    private static void requireAlive(Upload upload, Instant now) {
        if (upload.expiredAt(now)) {
            throw new ProblemException(UploadProblem.UPLOAD_EXPIRED);
        }
    }

    private static ProblemException locked() {
        return new ProblemException(UploadProblem.UPLOAD_LOCKED).retryAfter(LOOK_AGAIN);
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
