package id.sigap.payment.payout;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Wakes a payout for its next step. */
@ApplicationScoped
public class PayoutTimer implements TimerHandler {

    static final String KIND = "payout";

    private final AdvancePayout advance;

    PayoutTimer(AdvancePayout advance) {
        this.advance = advance;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A fault of ours must not set somebody's money aside: it is tried for about a week. */
    @Override
    public int maxAttempts() {
        return 1_000;
    }

    @Override
    public Outcome fire(Timer timer) {
        return advance.step(UUID.fromString(timer.key())).map(Outcome::again).orElseGet(Outcome::done);
    }
}
