package id.sigap.payment.bill;

import id.sigap.payment.bill.BillNextEmployer.Unbillable;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The job of a billing run. Its place stands with the run, so it goes on there after any interruption. */
@ApplicationScoped
class RunBilling implements TimerHandler {

    static final String KIND = "billing-run";

    private static final Logger LOG = Logger.getLogger(RunBilling.class);

    /** A firing ends then, so that its timer's lease does not run out under it. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final BillNextEmployer bill;

    RunBilling(BillNextEmployer bill) {
        this.bill = bill;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID run = UUID.fromString(timer.key());
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            if (!next(run)) {
                return Outcome.done();
            }
        }
        return Outcome.again(Duration.ZERO);
    }

    private boolean next(UUID run) {
        try {
            return bill.next(run);
        } catch (Unbillable failure) {
            LOG.errorf(failure, "billing run %s passes over an employer", run);
            bill.passOver(run, failure);
            return true;
        }
    }
}
