package id.sigap.biometric.upload;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.arrival.PictureProblems;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.verification.WhileCooling;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.SubmitSelfie;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Makes an upload whose picture is yet to come. */
@ApplicationScoped
class StartUpload {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final SubmitSelfie submitSelfie;
    private final WhileCooling whileCooling;
    private final UploadTable table;
    private final Timers timers;
    private final BiometricConfig config;
    private final Clock clock;

    StartUpload(SubmitSelfie submitSelfie, WhileCooling whileCooling, UploadTable table, Timers timers, BiometricConfig config, Clock clock) {
        this.submitSelfie = submitSelfie;
        this.whileCooling = whileCooling;
        this.table = table;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    /** @throws ProblemException where no selfie is awaited, or a limit is reached */
    @Transactional(Transactional.TxType.MANDATORY)
    Upload start(UUID accountId, UploadRequest request) {
        Slot slot = submitSelfie.open(accountId, request.operationId());
        if (!request.toOfficer()) {
            whileCooling.refuse(slot, false);
        }
        if (request.size() > PictureLimits.DEFAULT.bytes()) {
            throw PictureProblems.tooLarge().field("size");
        }
        Instant now = clock.instant();
        holdLimits(accountId, now);
        Instant latest = now.plus(config.uploads().lifetime());
        Upload upload = Upload.begun(Ids.next(), slot.operationId(), accountId, request.toOfficer(), request.size(), now,
                latest.isBefore(slot.expiresAt()) ? latest : slot.expiresAt());
        table.insert(upload);
        timers.schedule(ExpireUpload.KIND, upload.id().toString(), upload.expiresAt(), "");
        return upload;
    }

    private void holdLimits(UUID accountId, Instant now) {
        int aDay = config.limits().picturesPerAccount();
        if (table.begunBy(accountId, now.minus(DAY)) >= aDay) {
            throw new ProblemException(BiometricProblem.TOO_MANY_PICTURES, aDay).retryAfter(AN_HOUR);
        }
        if (table.underWay(accountId) >= config.uploads().perAccount()) {
            throw new ProblemException(BiometricProblem.TOO_MANY_UPLOADS, config.uploads().perAccount());
        }
    }
}
