package id.sigap.auth.audit;

import id.sigap.auth.account.Accounts;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Every decision on an account's safety: kept here for the owner and for auditors, and told to analysts under a pseudonym. */
@ApplicationScoped
public class SafetyLog {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final UUID NO_DEVICE = new UUID(0, 0);
    private static final UUID FIRST_PAGE = new UUID(-1, -1);

    private final Accounts accounts;
    private final Database database;
    private final BlindIndex digests;
    private final Clock clock;

    SafetyLog(Accounts accounts, Database database, BlindIndex digests, Clock clock) {
        this.accounts = accounts;
        this.database = database;
        this.digests = digests;
        this.clock = clock;
    }

    /**
     * One kept decision.
     *
     * @param times how often within the minute
     */
    record Entry(UUID id, What what, Instant firstAt, Instant lastAt, int times, boolean knownDevice) {
    }

    /** Keeps a decision and tells it. In the transaction that carries it out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID accountId, What what, Where where) {
        database.together(alone -> record(accountId, what, where, alone));
    }

    /** The same, together with other statements. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID accountId, What what, Where where, Statements together) {
        keep(accountId, what, where, together);
        accounts.tell(accountId, what, together);
    }

    /** Keeps a decision that is told already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID accountId, What what, Where where) {
        database.together(alone -> keep(accountId, what, where, alone));
    }

    private void keep(UUID accountId, What what, Where where, Statements together) {
        Instant now = clock.instant();
        together.update("""
                insert into safety_record as r (account_id, what, address, device_id, minute, id, first_at, last_at, times)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1)
                on conflict (account_id, minute, what, address, device_id) do update set times = r.times + 1, last_at = excluded.last_at""",
                accountId, what, where.address().isEmpty() ? new byte[0] : digests.of("safety-address", where.address()),
                where.deviceId() == null ? NO_DEVICE : where.deviceId(), now.truncatedTo(ChronoUnit.MINUTES), Ids.next(), now, now);
    }

    /** An account's decisions, the newest first. */
    List<Entry> of(UUID accountId, UUID before, int limit) {
        return database.list("""
                select id, what, first_at, last_at, times, device_id from safety_record where account_id = ? and id < ?
                order by id desc limit ?""",
                row -> new Entry(row.uuid("id"), row.constant(What.class, "what"), row.instant("first_at"), row.instant("last_at"),
                        row.integer("times"), !NO_DEVICE.equals(row.uuid("device_id"))),
                accountId, before == null ? FIRST_PAGE : before, limit);
    }

    /** Forgets what is older than a year. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget() {
        database.update("delete from safety_record where last_at < ?", clock.instant().minus(KEPT));
    }
}
