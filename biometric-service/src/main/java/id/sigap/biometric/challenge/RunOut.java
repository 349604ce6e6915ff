package id.sigap.biometric.challenge;

import id.sigap.biometric.verification.Slots;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends a challenge whose time is over. One whose frames all came is judged however late. */
@ApplicationScoped
public class RunOut implements TimerHandler {

    private final Slots slots;
    private final Challenges challenges;
    private final EndChallenge end;
    private final Clock clock;

    RunOut(Slots slots, Challenges challenges, EndChallenge end, Clock clock) {
        this.slots = slots;
        this.challenges = challenges;
        this.end = end;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ChallengeTimers.RUNS_OUT;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID id = UUID.fromString(timer.key());
        QuarkusTransaction.requiringNew().run(() -> challenges.find(id).ifPresent(known -> {
            slots.lock(known.operationId());
            Challenge challenge = challenges.find(id).orElseThrow();
            end.ends(challenge, ChallengeStatus.Act.RUN_OUT, List.of(Finding.whole(ChallengeReason.TOO_LATE)), Optional.empty(), clock.instant());
        }));
        return Outcome.done();
    }
}
