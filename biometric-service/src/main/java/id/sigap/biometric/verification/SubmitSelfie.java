package id.sigap.biometric.verification;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.capture.Captures;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.engine.picture.PictureRefused;
import id.sigap.biometric.person.BoundAccounts;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.biometric.work.FaceJobs;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Takes a selfie in: refuses at once what cannot be a picture, keeps the rest sealed and queues it for the face engine. */
@ApplicationScoped
public class SubmitSelfie {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration QUEUE_DRAINS = Duration.ofSeconds(5);
    private static final int BYTES_PER_MB = 1_000_000;

    private final Slots slots;
    private final Verifications verifications;
    private final BoundAccounts boundAccounts;
    private final Captures captures;
    private final PictureReader reader;
    private final PictureVault vault;
    private final FaceJobs jobs;
    private final ForgetSelfie forgetSelfie;
    private final BiometricConfig config;
    private final Clock clock;

    SubmitSelfie(Slots slots, Verifications verifications, BoundAccounts boundAccounts, Captures captures, PictureReader reader, PictureVault vault,
            FaceJobs jobs, ForgetSelfie forgetSelfie, BiometricConfig config, Clock clock) {
        this.slots = slots;
        this.verifications = verifications;
        this.boundAccounts = boundAccounts;
        this.captures = captures;
        this.reader = reader;
        this.vault = vault;
        this.jobs = jobs;
        this.forgetSelfie = forgetSelfie;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @return the selfie as queued
     * @throws ProblemException NOT_FOUND if the operation is not this account's; else why the selfie is not taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Verification submit(UUID accountId, UUID operationId, byte[] file) {
        Instant now = clock.instant();
        Slot slot = slots.lock(operationId).filter(found -> found.accountId().equals(accountId))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        refuseUnlessOpen(slot, now);
        captures.check(accountId, slot.purpose());
        refuseUnlessAPicture(file);
        refuseBeyondLimits(accountId, now);
        Verification verification = new Verification(Ids.next(), slot, comparisonsUsedUp(slot, now), now);
        verifications.persist(verification);
        vault.keep(verification.id(), PictureKind.SELFIE, accountId, file);
        jobs.enqueue(PictureKind.SELFIE, verification.id());
        forgetSelfie.plan(verification.id(), slot.expiresAt());
        return verification;
    }

    private void refuseUnlessOpen(Slot slot, Instant now) {
        if (slot.status(now) != SlotStatus.OPEN || !boundAccounts.mayAct(slot.personId(), slot.accountId())) {
            throw new ProblemException(BiometricProblem.NO_VERIFICATION_OPEN);
        }
        if (slot.reference() == ReferenceState.NONE) {
            throw new ProblemException(BiometricProblem.NO_REFERENCE_PICTURE);
        }
        verifications.underWay(slot.operationId()).ifPresent(running -> {
            throw new ProblemException(BiometricProblem.VERIFICATION_RUNNING).with("verificationId", running.id());
        });
    }

    private void refuseUnlessAPicture(byte[] file) {
        try {
            reader.check(file);
        } catch (PictureRefused refused) {
            throw switch (refused.refusal()) {
                case NOT_A_PICTURE -> new ProblemException(BiometricProblem.NOT_A_PICTURE);
                case TOO_LARGE -> tooLarge();
                case DAMAGED -> new ProblemException(BiometricProblem.PICTURE_DAMAGED);
            };
        }
    }

    static ProblemException tooLarge() {
        PictureLimits limits = PictureLimits.DEFAULT;
        return new ProblemException(BiometricProblem.PICTURE_TOO_LARGE, limits.bytes() / BYTES_PER_MB, limits.pixels() / BYTES_PER_MB);
    }

    private void refuseBeyondLimits(UUID accountId, Instant now) {
        int most = config.limits().picturesPerAccount();
        if (verifications.sentBy(accountId, now.minus(DAY)) >= most) {
            throw new ProblemException(BiometricProblem.TOO_MANY_PICTURES, most).retryAfter(Duration.ofHours(1));
        }
        if (jobs.selfies() >= config.work().queueLimit()) {
            throw new ProblemException(BiometricProblem.QUEUE_FULL).retryAfter(QUEUE_DRAINS);
        }
    }

    /** Many tries by machine would let an attacker feel the way; from here on people look. */
    private boolean comparisonsUsedUp(Slot slot, Instant now) {
        Instant since = now.minus(DAY);
        return verifications.comparedFor(slot.accountId(), since) >= config.limits().comparisonsPerAccount()
                || slot.personKey().map(key -> verifications.comparedFor(key, since) >= config.limits().comparisonsPerPerson()).orElse(false);
    }
}
