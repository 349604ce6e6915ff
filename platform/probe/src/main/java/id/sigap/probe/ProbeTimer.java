package id.sigap.probe;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Writes a row each time that it fires; the payload says how to end: nothing, {@code fail} or {@code again}. */
@ApplicationScoped
public class ProbeTimer implements TimerHandler {

    static final String KIND = "probe";

    private final ProbeTables tables;

    ProbeTimer(ProbeTables tables) {
        this.tables = tables;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int maxAttempts() {
        return 2;
    }

    @Override
    public Outcome fire(Timer timer) {
        long before = QuarkusTransaction.requiringNew().call(() -> {
            long fired = tables.count("select count(*) from fired where key = ?", timer.key());
            tables.update("insert into fired (key, attempt) values (?, ?)", timer.key(), timer.attempt());
            return fired;
        });
        return switch (timer.payload()) {
            case "fail" -> throw new IllegalStateException("as asked");
            case "again" -> before < 2 ? Outcome.again(Duration.ofMillis(100)) : Outcome.done();
            default -> Outcome.done();
        };
    }
}
