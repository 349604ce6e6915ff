package id.sigap.biometric.verification;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.arrival.PictureProblems;
import id.sigap.biometric.capture.Captures;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.engine.picture.PictureRefused;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.biometric.work.FaceJobs;
import id.sigap.biometric.work.FaceQueue;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes a selfie in: refuses at once what cannot be a picture, keeps the rest sealed and queues it for the face engine. */
@ApplicationScoped
public class SubmitSelfie {

    private static final Duration DAY = Duration.ofHours(24);

    private final OpenSlots openSlots;
    private final Verifications verifications;
    private final DocumentInstead documentInstead;
    private final Standings standings;
    private final Captures captures;
    private final PictureReader reader;
    private final PictureVault vault;
    private final FaceJobs jobs;
    private final FaceQueue queue;
    private final Supersede supersede;
    private final SelfieDeadline deadline;
    private final ForgetSelfie forgetSelfie;
    private final Announce announce;
    private final MachineTries tries;
    private final WhileCooling whileCooling;
    private final BiometricConfig config;
    private final Clock clock;

    SubmitSelfie(OpenSlots openSlots, Verifications verifications, DocumentInstead documentInstead, Standings standings, Captures captures,
            PictureReader reader, PictureVault vault, FaceJobs jobs, FaceQueue queue, Supersede supersede, SelfieDeadline deadline, ForgetSelfie forgetSelfie,
            Announce announce, MachineTries tries, WhileCooling whileCooling, BiometricConfig config, Clock clock) {
        this.whileCooling = whileCooling;
        this.queue = queue;
        this.supersede = supersede;
        this.deadline = deadline;
        this.announce = announce;
        this.openSlots = openSlots;
        this.verifications = verifications;
        this.documentInstead = documentInstead;
        this.standings = standings;
        this.captures = captures;
        this.reader = reader;
        this.vault = vault;
        this.jobs = jobs;
        this.forgetSelfie = forgetSelfie;
        this.tries = tries;
        this.config = config;
        this.clock = clock;
    }

    /** For the machine; see {@link #submit(UUID, UUID, byte[], boolean)}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Verification submit(UUID accountId, UUID operationId, byte[] file) {
        return submit(accountId, operationId, file, false);
    }

    /**
     * @param toOfficer while the machine rests an officer is to compare it; makes no difference where it does not rest
     * @return the selfie as queued
     * @throws ProblemException NOT_FOUND if the operation is not this account's; else why the selfie is not taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Verification submit(UUID accountId, UUID operationId, byte[] file, boolean toOfficer) {
        Instant now = clock.instant();
        Slot slot = open(accountId, operationId);
        byte[] picture = plain(file);
        refuseBeyondLimits(accountId, now);
        MachineState machine = tries.of(slot);
        if (!toOfficer) {
            whileCooling.refuse(slot, machine, false);
        }
        boolean byHand = machine.usedUp() || machine.plainByHand() || machine.restsUntil(false).isPresent();
        return keep(slot, new Verification(Ids.next(), slot, byHand, now), picture, now);
    }

    /**
     * Takes in the best frame of a challenge that was passed. It finds its place in any queue: that was looked for with the frames.
     *
     * @param picture as {@link #plain} left it
     * @return empty if the operation does not wait for a face any more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Verification> submitLive(Slot slot, byte[] picture) {
        Instant now = clock.instant();
        try {
            openSlots.refuseUnlessOpen(slot);
            refuseUnlessComparable(slot);
        } catch (ProblemException closed) {
            return Optional.empty();
        }
        Verification verification = new Verification(Ids.next(), slot, tries.of(slot).usedUp(), now);
        verification.provedLive();
        return Optional.of(keep(slot, verification, picture, now));
    }

    private Verification keep(Slot slot, Verification verification, byte[] picture, Instant now) {
        supersede.underWay(slot);
        verifications.persist(verification);
        vault.keep(verification.id(), PictureKind.SELFIE, slot.accountId(), picture);
        jobs.enqueue(PictureKind.SELFIE, verification.id());
        deadline.set(verification.id(), deadlineOf(slot, now));
        announce.progressed(slot, verification);
        forgetSelfie.plan(verification.id(), slot.expiresAt());
        return verification;
    }

    /**
     * The operation of a selfie that is to be sent, locked.
     *
     * @throws ProblemException if it is not this account's, awaits none, or its owner did not consent
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Slot open(UUID accountId, UUID operationId) {
        Slot slot = openSlots.lock(accountId, operationId);
        refuseUnlessComparable(slot);
        captures.check(accountId, slot.purpose());
        return slot;
    }

    private void refuseUnlessComparable(Slot slot) {
        if (slot.reference() == ReferenceState.NONE && !documentInstead.of(slot)) {
            throw standings.refusal(BiometricProblem.NO_REFERENCE_PICTURE, slot);
        }
    }

    /**
     * What is kept of a file: the picture, and nothing else that was in it.
     *
     * @throws ProblemException if it is no picture within the limits
     */
    public byte[] plain(byte[] file) {
        try {
            return reader.plain(file);
        } catch (PictureRefused refused) {
            throw PictureProblems.of(refused);
        }
    }

    private void refuseBeyondLimits(UUID accountId, Instant now) {
        int most = config.limits().picturesPerAccount();
        if (verifications.sentBy(accountId, now.minus(DAY)) >= most) {
            throw new ProblemException(BiometricProblem.TOO_MANY_PICTURES, most).retryAfter(Duration.ofHours(1));
        }
        int waiting = jobs.selfies();
        if (waiting >= config.work().queueLimit()) {
            throw new ProblemException(BiometricProblem.QUEUE_FULL).retryAfter(queue.comeBackAfter(waiting));
        }
    }

    private Instant deadlineOf(Slot slot, Instant now) {
        Instant latest = now.plus(config.work().deadline());
        return latest.isBefore(slot.expiresAt()) ? latest : slot.expiresAt();
    }
}
