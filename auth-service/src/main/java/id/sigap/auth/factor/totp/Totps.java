package id.sigap.auth.factor.totp;

import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The authenticator apps, one for each account at most. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Totps {

    private static final String SECRET = "totp.secret";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final PersonalData personal;
    private final Clock clock;

    Totps(Database database, PersonalData personal, Clock clock) {
        this.database = database;
        this.personal = personal;
        this.clock = clock;
    }

    /** What is shown of one. */
    public record State(Instant addedAt, boolean confirmed, boolean locked) {
    }

    private record Kept(byte[] secret, long usedStep, boolean confirmed, boolean locked) {
    }

    public Optional<State> state(UUID accountId) {
        return database.first("select added_at, confirmed_at, locked_at from totp where account_id = ?", row -> new State(row.instant("added_at"),
                row.instant("confirmed_at") != null, row.instant("locked_at") != null), accountId);
    }

    /** Begins anew; one that was never confirmed is forgotten. @return the secret, in base 32 */
    String begin(UUID accountId) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        database.update("delete from totp where account_id = ? and confirmed_at is null", accountId);
        database.update("insert into totp (account_id, secret, added_at, used_step) values (?, ?, ?, 0)", accountId,
                personal.seal(accountId, SECRET, secret), clock.instant());
        return Totp.base32(secret);
    }

    /** Confirms one with its first code. */
    boolean confirm(UUID accountId, String code) {
        return find(accountId).filter(kept -> !kept.confirmed()).filter(kept -> use(accountId, kept, code))
                .map(kept -> database.update("update totp set confirmed_at = ? where account_id = ?", clock.instant(), accountId) == 1).orElse(false);
    }

    /** True if a code is right; it opens once. A locked one opens nothing. */
    public boolean check(UUID accountId, String code) {
        return find(accountId).filter(kept -> kept.confirmed() && !kept.locked()).filter(kept -> use(accountId, kept, code)).isPresent();
    }

    /** When the app showed its first code; empty if there is none that did. */
    public Optional<Instant> confirmedAt(UUID accountId) {
        return database.first("select confirmed_at from totp where account_id = ? and confirmed_at is not null", row -> row.instant("confirmed_at"), accountId);
    }

    public void lock(UUID accountId, boolean locked) {
        database.update("update totp set locked_at = ? where account_id = ?", locked ? clock.instant() : null, accountId);
    }

    public void remove(UUID accountId) {
        database.update("delete from totp where account_id = ?", accountId);
    }

    private Optional<Kept> find(UUID accountId) {
        return database.first("select secret, used_step, confirmed_at, locked_at from totp where account_id = ? for update", row ->
                new Kept(personal.openBytes(accountId, SECRET, row.bytes("secret")), row.number("used_step"),
                        row.instant("confirmed_at") != null, row.instant("locked_at") != null), accountId);
    }

    private boolean use(UUID accountId, Kept kept, String code) {
        OptionalLong step = Totp.stepOf(kept.secret(), code, kept.usedStep(), clock.instant());
        step.ifPresent(used -> database.update("update totp set used_step = ? where account_id = ?", used, accountId));
        return step.isPresent();
    }
}
