package id.sigap.auth.factor;

import id.sigap.auth.Rows;
import id.sigap.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Sign-ins whose password was right and that wait for a second factor. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SignInSteps {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 5;

    private final Rows rows;
    private final Clock clock;

    SignInSteps(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public UUID open(UUID accountId) {
        UUID id = Ids.next();
        rows.update("insert into sign_in_step (id, account_id, tries, expires_at) values (?, ?, 0, ?)", id, accountId, clock.instant().plus(LIFE));
        return id;
    }

    /** Whose it is; empty if it is over. */
    public Optional<UUID> accountOf(UUID id) {
        return rows.one("select account_id from sign_in_step where id = ? and expires_at > ? and tries < ?", row -> row.getObject(1, UUID.class),
                id, clock.instant(), MOST_TRIES);
    }

    /** Counts a try before it is looked at; empty if it is over. */
    public Optional<UUID> tryOnce(UUID id) {
        return rows.one("update sign_in_step set tries = tries + 1 where id = ? and expires_at > ? and tries < ? returning account_id",
                row -> row.getObject(1, UUID.class), id, clock.instant(), MOST_TRIES);
    }

    /** Ends it with success. False if another did so meanwhile. */
    public boolean complete(UUID id) {
        return rows.update("delete from sign_in_step where id = ?", id) == 1;
    }

    public void forget() {
        rows.update("delete from sign_in_step where expires_at < ?", clock.instant());
    }
}
