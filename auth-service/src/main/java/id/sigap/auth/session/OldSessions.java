package id.sigap.auth.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets sessions a month after they were over. */
@ApplicationScoped
public class OldSessions {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Sessions sessions;
    private final Clock clock;

    OldSessions(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forget() {
        sessions.forget(clock.instant().minus(KEPT));
    }
}
