package id.sigap.auth.key;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.key.rule.KeyPlan;
import id.sigap.auth.key.rule.KeyPlan.Step;
import id.sigap.auth.key.rule.SigningKey;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Takes the signing keys through their life, as {@link KeyPlan} says: at the start, and every half minute from then on. */
@ApplicationScoped
class RotateKeys implements TimerHandler {

    private static final String KIND = "signing-key-rotation";
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final int MOST_STEPS = 10;

    private final KeyTable table;
    private final KeyMaker maker;
    private final Timers timers;
    private final KeyPlan plan;
    private final Clock clock;

    RotateKeys(KeyTable table, KeyMaker maker, Timers timers, AuthConfig config, Clock clock) {
        this.table = table;
        this.maker = maker;
        this.timers = timers;
        this.plan = new KeyPlan(config.key().period(), config.key().publishedBefore(), config.session().accessTokenLife());
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        rotate();
        QuarkusTransaction.requiringNew().run(() -> timers.schedule(KIND, "only", clock.instant().plus(EVERY), ""));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        rotate();
        return Outcome.again(EVERY);
    }

    void rotate() {
        for (int i = 0; i < MOST_STEPS; i++) {
            if (QuarkusTransaction.requiringNew().call(this::step) instanceof Step.Nothing) {
                return;
            }
        }
    }

    private Step step() {
        table.lock();
        Instant now = clock.instant();
        table.noteSent(now);
        List<SigningKey> keys = table.all().stream().map(KeyTable.Kept::key).toList();
        Step step = plan.next(keys, now);
        switch (step) {
            case Step.MakeFirst() -> maker.make(now, now);
            case Step.MakeNext(Instant activeFrom) -> maker.make(activeFrom, null);
            case Step.Promote(SigningKey successor, SigningKey before, Instant retiresAt) -> {
                // in this order: the database allows one signing key
                maker.retire(before, retiresAt);
                table.signsFrom(successor.keyId(), now);
            }
            case Step.Destroy(SigningKey key) -> maker.destroy(key);
            case Step.Nothing() -> {
                // until the next time
            }
        }
        return step;
    }
}
