package id.sigap.auth.factor;

import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
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

    private final Database database;
    private final Clock clock;

    SignInSteps(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public UUID open(UUID accountId) {
        UUID id = Ids.next();
        database.update("insert into sign_in_step (id, account_id, tries, expires_at) values (?, ?, 0, ?)", id, accountId, clock.instant().plus(LIFE));
        return id;
    }

    /** @param codeTo where the last one-time code was sent; empty if none was */
    public record Step(UUID accountId, Optional<ContactKind> codeTo) {
    }

    /** Empty if it is over. */
    public Optional<Step> find(UUID id) {
        return database.first("select account_id, code_to from sign_in_step where id = ? and expires_at > ? and tries < ?",
                row -> new Step(row.uuid("account_id"), Optional.ofNullable(row.constant(ContactKind.class, "code_to"))), id, clock.instant(), MOST_TRIES);
    }

    /** Whose it is; empty if it is over. */
    public Optional<UUID> accountOf(UUID id) {
        return find(id).map(Step::accountId);
    }

    public void codeSent(UUID id, ContactKind to) {
        database.update("update sign_in_step set code_to = ? where id = ?", to, id);
    }

    /** Counts a try before it is looked at; empty if it is over. */
    public Optional<UUID> tryOnce(UUID id) {
        return database.first("update sign_in_step set tries = tries + 1 where id = ? and expires_at > ? and tries < ? returning account_id",
                row -> row.uuid("account_id"), id, clock.instant(), MOST_TRIES);
    }

    /** Ends it with success. False if another did so meanwhile. */
    public boolean complete(UUID id) {
        return database.update("delete from sign_in_step where id = ?", id) == 1;
    }

    /** Ends those of an account: the password that they began with opens nothing any more. */
    public void endOf(UUID accountId) {
        database.update("delete from sign_in_step where account_id = ?", accountId);
    }

    public void forget() {
        database.update("delete from sign_in_step where expires_at < ?", clock.instant());
    }
}
