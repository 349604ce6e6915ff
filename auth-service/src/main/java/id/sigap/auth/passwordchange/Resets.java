package id.sigap.auth.passwordchange;

import id.sigap.platform.sql.Database;
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

    private final Database database;
    private final Clock clock;

    Resets(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param accountId null where no account bears the contact */
    record Reset(UUID id, UUID accountId, Instant doneAt) {
    }

    void open(UUID id, UUID accountId) {
        database.update("insert into password_reset (id, account_id, expires_at) values (?, ?, ?)", id, accountId, clock.instant().plus(LIFE));
    }

    Optional<Reset> locked(UUID id) {
        return database.first("select account_id, done_at from password_reset where id = ? and expires_at > ? for update",
                row -> new Reset(id, row.uuid("account_id"), row.instant("done_at")), id, clock.instant());
    }

    /** Empty where no account bears the contact. */
    Optional<UUID> accountOf(UUID id) {
        return database.first("select account_id from password_reset where id = ? and account_id is not null", row -> row.uuid("account_id"), id);
    }

    void done(UUID id) {
        database.update("update password_reset set done_at = ? where id = ?", clock.instant(), id);
    }

    public void forget() {
        database.update("delete from password_reset where expires_at < ?", clock.instant());
    }
}
