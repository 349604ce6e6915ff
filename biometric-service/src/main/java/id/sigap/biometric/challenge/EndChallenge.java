package id.sigap.biometric.challenge;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends a challenge and deletes its pictures at once: no officer looks at them, and the best one is a selfie by then. */
@ApplicationScoped
class EndChallenge {

    private final Challenges challenges;
    private final Frames frames;
    private final ChallengeTimers timers;
    private final MeterRegistry metrics;

    EndChallenge(Challenges challenges, Frames frames, ChallengeTimers timers, MeterRegistry metrics) {
        this.challenges = challenges;
        this.frames = frames;
        this.timers = timers;
        this.metrics = metrics;
    }

    /** False, and nothing happens, if that may not happen to it. The caller holds the slot's lock. */
    boolean ends(Challenge challenge, ChallengeStatus.Act act, List<Finding> findings, Optional<UUID> verificationId, Instant now) {
        Optional<ChallengeStatus> after = challenge.status().after(act);
        after.ifPresent(status -> {
            challenges.ended(challenge.id(), status, findings, verificationId.orElse(null), now);
            frames.dropPictures(challenge.id());
            timers.ended(challenge);
            metrics.counter("face.challenges", "end", status.name()).increment();
            findings.forEach(finding -> metrics.counter("face.challenge.faults", "reason", finding.reason().name()).increment());
        });
        return after.isPresent();
    }
}
