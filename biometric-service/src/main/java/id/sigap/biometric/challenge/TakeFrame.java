package id.sigap.biometric.challenge;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.verification.Slots;
import id.sigap.biometric.verification.SubmitSelfie;
import id.sigap.biometric.work.FaceJobs;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Takes the frame of the step that is due, and no other; with the last one the challenge goes to the face engine. */
@ApplicationScoped
class TakeFrame {

    private static final Duration QUEUE_DRAINS = Duration.ofSeconds(5);

    private final Slots slots;
    private final SubmitSelfie selfies;
    private final Challenges challenges;
    private final Frames frames;
    private final FaceJobs jobs;
    private final Nonces nonces;
    private final BiometricConfig config;
    private final Clock clock;

    TakeFrame(Slots slots, SubmitSelfie selfies, Challenges challenges, Frames frames, FaceJobs jobs, Nonces nonces, BiometricConfig config,
            Clock clock) {
        this.slots = slots;
        this.selfies = selfies;
        this.challenges = challenges;
        this.frames = frames;
        this.jobs = jobs;
        this.nonces = nonces;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @return the challenge after it
     * @throws ProblemException NOT_FOUND if the challenge is not this account's; else why the frame is not taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Challenge take(UUID accountId, UUID challengeId, int step, String nonce, byte[] file) {
        Instant now = clock.instant();
        Challenge challenge = locked(accountId, challengeId);
        if (!challenge.takesFrames(now)) {
            throw new ProblemException(BiometricProblem.CHALLENGE_OVER).with("state", challenge.status());
        }
        if (step != challenge.received() || !nonce.equals(challenge.nonce())) {
            throw new ProblemException(BiometricProblem.FRAME_NOT_DUE).with("step", challenge.received());
        }
        byte[] picture = selfies.plain(file);
        if (challenge.lastIsDue() && jobs.selfies() >= config.work().queueLimit()) {
            throw new ProblemException(BiometricProblem.QUEUE_FULL).retryAfter(QUEUE_DRAINS);
        }
        if (!frames.keep(challenge, picture, now)) {
            throw new ProblemException(BiometricProblem.FRAME_SEEN_BEFORE);
        }
        ChallengeStatus.Act act = challenge.lastIsDue() ? ChallengeStatus.Act.TAKE_LAST_FRAME : ChallengeStatus.Act.TAKE_FRAME;
        challenges.frameTaken(challengeId, challenge.status().after(act).orElseThrow(), nonces.next());
        if (challenge.lastIsDue()) {
            jobs.enqueue(PictureKind.FRAMES, challengeId);
        }
        return challenges.find(challengeId).orElseThrow();
    }

    private Challenge locked(UUID accountId, UUID challengeId) {
        Challenge known = challenges.find(challengeId).filter(found -> found.accountId().equals(accountId))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        slots.lock(known.operationId());
        return challenges.find(challengeId).orElseThrow();
    }
}
