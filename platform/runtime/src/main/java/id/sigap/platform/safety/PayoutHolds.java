package id.sigap.platform.safety;

import id.sigap.contracts.auth.PayoutHoldPlaced;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.PlatformConfig;
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
 * Persons to whom nothing is to be paid for a while, whatever is asked: access to their account has changed, and somebody else may have
 * got hold of it. payment-service keeps the money back; claims-service knows of it so that the member is told. Kept where the service's
 * {@code sigap.payout-holds} says so.
 *
 * <p>A reaction, not a projection: a rebuild must not lose a hold for the time that it takes.
 */
@ApplicationScoped
public class PayoutHolds implements EventHandler {

    private final Database db;
    private final Clock clock;
    private final boolean kept;

    PayoutHolds(Database db, Clock clock, PlatformConfig config) {
        this.db = db;
        this.clock = clock;
        this.kept = config.payoutHolds();
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
        return kept ? Set.of(Topic.ACCOUNT_SAFETY) : Set.of();
    }

    @Override
    public void on(Received event) {
        if (event.is(PayoutHoldPlaced.class)) {
            PayoutHoldPlaced hold = event.as(PayoutHoldPlaced.class);
            if (hold.personId() != null) {
                db.update("""
                        insert into payout_held (person_id, held_until) values (?, ?)
                        on conflict (person_id) do update set held_until = greatest(payout_held.held_until, excluded.held_until)""",
                        hold.personId(), hold.until());
            }
        }
    }

    /** The end of the hold that stands now; empty where none does. */
    @Transactional
    public Optional<Instant> until(UUID personId) {
        if (!kept) {
            throw new IllegalStateException("this service keeps no holds: sigap.payout-holds is not set");
        }
        return db.first("select held_until from payout_held where person_id = ? and held_until > ?", row -> row.instant("held_until"),
                personId, clock.instant());
    }
}
