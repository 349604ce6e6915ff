package id.sigap.claims.readmodel;

import id.sigap.contracts.auth.PayoutHoldPlaced;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Persons to whom nothing is to be paid for a while, since access to their account has changed. payment-service keeps the money back by itself; here
 * it is known so that the member is told.
 *
 * <p>A reaction, not a projection: a rebuild must not lose a hold for the time that it takes.
 */
@ApplicationScoped
public class PayoutHolds implements EventHandler {

    private final Database db;
    private final Clock clock;

    PayoutHolds(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "payout-holds";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.ACCOUNT_SAFETY);
    }

    @Override
    public void on(Received event) {
        if (event.is(PayoutHoldPlaced.class)) {
            PayoutHoldPlaced hold = event.as(PayoutHoldPlaced.class);
            if (hold.personId() != null) {
                db.update("""
                        insert into payout_hold (person_id, held_until) values (?, ?)
                        on conflict (person_id) do update set held_until = greatest(payout_hold.held_until, excluded.held_until)""",
                        hold.personId(), hold.until());
            }
        }
    }

    /** The end of the hold that stands now; empty where none does. */
    @Transactional
    public Optional<Instant> until(UUID personId) {
        return db.first("select held_until from payout_hold where person_id = ? and held_until > ?", row -> row.instant("held_until"),
                personId, clock.instant());
    }
}
