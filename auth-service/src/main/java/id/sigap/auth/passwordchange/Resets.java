package id.sigap.auth.passwordchange;

import id.sigap.auth.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The resets under way. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Resets {

    private static final Duration LIFE = Duration.ofHours(1);

    private final Rows rows;
    private final Clock clock;

    Resets(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param accountId null where no account bears the contact */
    record Reset(UUID id, UUID accountId, Instant doneAt) {
    }

    void open(UUID id, UUID accountId) {
        rows.update("insert into password_reset (id, account_id, expires_at) values (?, ?, ?)", id, accountId, clock.instant().plus(LIFE));
    }

    Optional<Reset> locked(UUID id) {
        return rows.one("select account_id, done_at from password_reset where id = ? and expires_at > ? for update",
                row -> new Reset(id, row.getObject("account_id", UUID.class), Rows.instant(row, "done_at")), id, clock.instant());
    }

    void done(UUID id) {
        rows.update("update password_reset set done_at = ? where id = ?", clock.instant(), id);
    }

    public void forget() {
        rows.update("delete from password_reset where expires_at < ?", clock.instant());
    }
}
