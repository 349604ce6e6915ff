package id.sigap.payment.history;

import id.sigap.payment.history.PastYears.Told;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/** The job that a migration set: goes through all memberships once. Its progress is in contribution_years_told. */
@ApplicationScoped
class TellPastYears implements TimerHandler {

    private static final Logger LOG = Logger.getLogger(TellPastYears.class);

    /** Payments and other timers get their turn between two batches. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final PastYears past;

    TellPastYears(PastYears past) {
        this.past = past;
    }

    @Override
    public String kind() {
        return "contribution-years";
    }

    @Override
    public Outcome fire(Timer timer) {
        Told told = past.next();
        LOG.infof("contribution years of %d memberships told%s", told.memberships(), told.done() ? ", these were all" : "");
        return told.done() ? Outcome.done() : Outcome.again(PAUSE);
    }
}
