package id.sigap.membership.people;

import id.sigap.membership.people.PastPersons.Told;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/** The job that a migration set: goes through all persons once. Its progress is in persons_told. */
@ApplicationScoped
class TellPastPersons implements TimerHandler {

    private static final Logger LOG = Logger.getLogger(TellPastPersons.class);

    /** Other timers and the relay get their turn between two batches. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final PastPersons past;

    TellPastPersons(PastPersons past) {
        this.past = past;
    }

    @Override
    public String kind() {
        return "persons-told-again";
    }

    @Override
    public Outcome fire(Timer timer) {
        Told told = past.next();
        LOG.infof("citizenship and region of %d persons told%s", told.persons(), told.done() ? ", these were all" : "");
        return told.done() ? Outcome.done() : Outcome.again(PAUSE);
    }
}
