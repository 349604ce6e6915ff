package id.sigap.biometric.challenge;

import id.sigap.biometric.BiometricConfig;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;

/** The deadlines of a challenge; the key of each timer is the challenge. */
@ApplicationScoped
class ChallengeTimers {

    static final String RUNS_OUT = "challenge-runs-out";
    static final String FORGET = "forget-challenge";

    private final Timers timers;
    private final BiometricConfig.Liveness config;

    ChallengeTimers(Timers timers, BiometricConfig config) {
        this.timers = timers;
        this.config = config.liveness();
    }

    void opened(Challenge challenge) {
        timers.schedule(RUNS_OUT, challenge.id().toString(), challenge.expiresAt(), "");
        timers.schedule(FORGET, challenge.id().toString(), challenge.expiresAt().plus(config.rememberFrames()), "");
    }

    void ended(Challenge challenge) {
        timers.cancel(RUNS_OUT, challenge.id().toString());
    }
}
