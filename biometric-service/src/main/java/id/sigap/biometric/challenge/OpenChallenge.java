package id.sigap.biometric.challenge;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.verification.WhileCooling;
import id.sigap.biometric.verification.SubmitSelfie;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins a challenge for an operation that waits for a face. One that was begun before and not finished is replaced. */
@ApplicationScoped
class OpenChallenge {

    private static final Duration DAY = Duration.ofHours(24);

    private final SubmitSelfie selfies;
    private final WhileCooling whileCooling;
    private final Challenges challenges;
    private final EndChallenge end;
    private final ChallengeTimers timers;
    private final Nonces nonces;
    private final BiometricConfig.Liveness config;
    private final Clock clock;

    OpenChallenge(SubmitSelfie selfies, WhileCooling whileCooling, Challenges challenges, EndChallenge end, ChallengeTimers timers, Nonces nonces,
            BiometricConfig config, Clock clock) {
        this.selfies = selfies;
        this.whileCooling = whileCooling;
        this.challenges = challenges;
        this.end = end;
        this.timers = timers;
        this.nonces = nonces;
        this.config = config.liveness();
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND if the operation is not this account's; else why no challenge can begin now */
    @Transactional(Transactional.TxType.MANDATORY)
    public Challenge open(UUID accountId, UUID operationId) {
        Instant now = clock.instant();
        whileCooling.refuse(selfies.open(accountId, operationId), true);
        challenges.current(operationId).ifPresent(running -> replace(running, now));
        if (challenges.openedBy(accountId, now.minus(DAY)) >= config.challengesPerDay()) {
            throw new ProblemException(BiometricProblem.TOO_MANY_CHALLENGES, config.challengesPerDay()).retryAfter(Duration.ofHours(1));
        }
        Challenge challenge = new Challenge(Ids.next(), operationId, accountId, ChallengeStatus.OPEN,
                Choreography.draw(nonces.random(), config.frames()), 0, nonces.next(), now, now.plus(config.lifetime()), List.of(), Optional.empty());
        challenges.add(challenge);
        timers.opened(challenge);
        return challenge;
    }

    private void replace(Challenge running, Instant now) {
        if (!end.ends(running, ChallengeStatus.Act.REPLACE, List.of(), Optional.empty(), now)) {
            throw new ProblemException(BiometricProblem.CHALLENGE_RUNNING).with("challengeId", running.id());
        }
    }
}
