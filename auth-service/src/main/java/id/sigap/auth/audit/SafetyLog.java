package id.sigap.auth.audit;

import id.sigap.auth.StoreException;
import id.sigap.auth.account.Accounts;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.BlindIndex;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every decision on an account's safety: kept here for the owner and for auditors, and told to analysts under a pseudonym. */
@ApplicationScoped
public class SafetyLog {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final UUID NO_DEVICE = new UUID(0, 0);
    private static final UUID FIRST_PAGE = new UUID(-1, -1);

    private final Accounts accounts;
    private final AgroalDataSource database;
    private final BlindIndex digests;
    private final Clock clock;

    SafetyLog(Accounts accounts, AgroalDataSource database, BlindIndex digests, Clock clock) {
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
        keep(accountId, what, where);
        accounts.tell(accountId, what);
    }

    /** Keeps a decision that is told already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID accountId, What what, Where where) {
        Instant now = clock.instant();
        try (Connection c = database.getConnection(); PreparedStatement keep = c.prepareStatement("""
                insert into safety_record as r (account_id, what, address, device_id, minute, id, first_at, last_at, times)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1)
                on conflict (account_id, minute, what, address, device_id) do update set times = r.times + 1, last_at = excluded.last_at""")) {
            keep.setObject(1, accountId);
            keep.setString(2, what.name());
            keep.setBytes(3, where.address().isEmpty() ? new byte[0] : digests.of("safety-address", where.address()));
            keep.setObject(4, where.deviceId() == null ? NO_DEVICE : where.deviceId());
            keep.setObject(5, now.truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC));
            keep.setObject(6, Ids.next());
            keep.setObject(7, now.atOffset(ZoneOffset.UTC));
            keep.setObject(8, now.atOffset(ZoneOffset.UTC));
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("could not keep a decision", e);
        }
    }

    /** An account's decisions, the newest first. */
    List<Entry> of(UUID accountId, UUID before, int limit) {
        List<Entry> entries = new ArrayList<>();
        try (Connection c = database.getConnection(); PreparedStatement read = c.prepareStatement("""
                select id, what, first_at, last_at, times, device_id from safety_record where account_id = ? and id < ?
                order by id desc limit ?""")) {
            read.setObject(1, accountId);
            read.setObject(2, before == null ? FIRST_PAGE : before);
            read.setInt(3, limit);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    entries.add(new Entry(row.getObject(1, UUID.class), What.valueOf(row.getString(2)),
                            row.getObject(3, OffsetDateTime.class).toInstant(), row.getObject(4, OffsetDateTime.class).toInstant(),
                            row.getInt(5), !NO_DEVICE.equals(row.getObject(6, UUID.class))));
                }
            }
        } catch (SQLException e) {
            throw new StoreException("could not read decisions", e);
        }
        return entries;
    }

    /** Forgets what is older than a year. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget() {
        try (Connection c = database.getConnection();
                PreparedStatement forget = c.prepareStatement("delete from safety_record where last_at < ?")) {
            forget.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("could not forget decisions", e);
        }
    }
}
