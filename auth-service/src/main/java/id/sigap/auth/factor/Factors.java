package id.sigap.auth.factor;

import id.sigap.auth.factor.passkey.Passkeys;
import id.sigap.auth.factor.passkey.Passkeys.Passkey;
import id.sigap.auth.factor.totp.RecoveryCodes;
import id.sigap.auth.factor.totp.Totps;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import id.sigap.platform.sql.Statements.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What an account can sign in with, and which of it its owner has locked. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Factors {

    private final Database database;
    private final Totps totps;
    private final Passkeys passkeys;
    private final RecoveryCodes recoveryCodes;
    private final Clock clock;

    Factors(Database database, Totps totps, Passkeys passkeys, RecoveryCodes recoveryCodes, Clock clock) {
        this.database = database;
        this.totps = totps;
        this.passkeys = passkeys;
        this.recoveryCodes = recoveryCodes;
        this.clock = clock;
    }

    /** A factor that needs no more than a row. */
    record Simple(Instant addedAt, boolean locked) {
    }

    Optional<Simple> simple(UUID accountId, FactorKind kind) {
        return database.first("select added_at, locked_at from factor where account_id = ? and kind = ?",
                row -> new Simple(row.instant("added_at"), row.instant("locked_at") != null), accountId, kind.name());
    }

    public boolean isLocked(UUID accountId, FactorKind kind) {
        return simple(accountId, kind).filter(Simple::locked).isPresent();
    }

    void put(UUID accountId, FactorKind kind, boolean locked) {
        database.update("""
                insert into factor (account_id, kind, added_at, locked_at) values (?, ?, ?, ?)
                on conflict (account_id, kind) do update set locked_at = excluded.locked_at""", accountId, kind.name(), clock.instant(),
                locked ? clock.instant() : null);
    }

    void remove(UUID accountId, FactorKind kind) {
        database.update("delete from factor where account_id = ? and kind = ?", accountId, kind);
    }

    /**
     * What a right password comes to.
     *
     * @param locked its owner locked the password: it opens nothing
     * @param asked  what may follow it, as {@link #secondStep} has it
     */
    public record AfterPassword(boolean locked, Set<FactorKind> asked) {
    }

    public AfterPassword afterPassword(UUID accountId) {
        Statements alone = database.together();
        Answer<FactorKind> standing = standing(accountId, alone);
        alone.run();
        return afterPassword(accountId, standing);
    }

    /** Asks what {@link #afterPassword(UUID, Answer)} wants to know, together with other statements. */
    public Answer<FactorKind> standing(UUID accountId, Statements together) {
        return together.ask("""
                select kind from factor where account_id = ? and (kind = 'PASSWORD' and locked_at is not null or kind = 'CODE' and locked_at is null)
                union all
                select 'TOTP' from totp where account_id = ? and confirmed_at is not null and locked_at is null""",
                row -> row.constant(FactorKind.class, "kind"), accountId, accountId);
    }

    public AfterPassword afterPassword(UUID accountId, Answer<FactorKind> answer) {
        EnumSet<FactorKind> standing = EnumSet.noneOf(FactorKind.class);
        standing.addAll(answer.list());
        boolean locked = standing.remove(FactorKind.PASSWORD);
        if (!standing.isEmpty()) {
            standing.addAll(besides(accountId));
        }
        return new AfterPassword(locked, standing);
    }

    /**
     * What may follow a right password. Empty if nothing needs to: its owner turned on neither an authenticator app nor
     * one-time codes. A passkey then opens by itself, so it is named where there is one.
     */
    public Set<FactorKind> secondStep(UUID accountId) {
        return afterPassword(accountId).asked();
    }

    private Set<FactorKind> besides(UUID accountId) {
        EnumSet<FactorKind> more = EnumSet.noneOf(FactorKind.class);
        if (hasPasskey(accountId)) {
            more.add(FactorKind.PASSKEY);
        }
        if (recoveryCodes.left(accountId) > 0) {
            more.add(FactorKind.RECOVERY_CODE);
        }
        return more;
    }

    public boolean hasPasskey(UUID accountId) {
        return database.first("select from passkey where account_id = ? and locked_at is null", row -> true, accountId).isPresent();
    }

    /**
     * A passkey or an authenticator app.
     *
     * @param lockedAt null while it can be used
     */
    record Stronger(Instant lockedAt) {
    }

    List<Stronger> stronger(UUID accountId) {
        return database.list("""
                select locked_at from passkey where account_id = ?
                union all
                select locked_at from totp where account_id = ? and confirmed_at is not null""", row -> new Stronger(row.instant("locked_at")), accountId, accountId);
    }

    /** Forgets all of them: somebody else's they might be. */
    public void removeAll(UUID accountId) {
        passkeys.of(accountId).stream().map(Passkey::id).forEach(passkeys::remove);
        totps.remove(accountId);
        recoveryCodes.remove(accountId);
        remove(accountId, FactorKind.CODE);
        remove(accountId, FactorKind.PASSWORD);
    }
}
