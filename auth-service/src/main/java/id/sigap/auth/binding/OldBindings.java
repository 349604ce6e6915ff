package id.sigap.auth.binding;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** The bindings that came to nothing: what was typed, perhaps of somebody else, is not kept for ever. In the caller's transaction. */
@ApplicationScoped
public class OldBindings {

    /** Long enough to ask what became of it, and for a recovery to be asked for. */
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int AT_ONCE = 10_000;

    private final Database database;
    private final Clock clock;

    OldBindings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Forgets those that are over since long, with their cases; what officers did stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget() {
        database.update("""
                delete from binding where id in (select id from binding
                    where status in ('NOT_CONFIRMED', 'REFUSED_BY_OFFICER', 'REFUSED_PERSON_HAS_ACCOUNT', 'REFUSED_ACCOUNT_HAS_PERSON', 'EXPIRED') and changed_at < ?
                    order by changed_at limit ? for update skip locked)""", clock.instant().minus(KEPT), AT_ONCE);
    }
}
