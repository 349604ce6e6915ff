package id.sigap.payment.bill;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** The job that credits the workers of a big bill. Where it is stands with the bill, so it goes on there after any interruption. */
@ApplicationScoped
class CreditBills implements TimerHandler {

    static final String KIND = "credit-bill";

    /** A firing ends then, so that its timer's lease does not run out under it. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final CreditWorkers credit;

    CreditBills(CreditWorkers credit) {
        this.credit = credit;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID bill = UUID.fromString(timer.key());
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            if (!credit.next(bill)) {
                return Outcome.done();
            }
        }
        return Outcome.again(Duration.ZERO);
    }
}
