package id.sigap.auth.session;

import id.sigap.auth.account.Subject;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import id.sigap.platform.sql.Statements.Answer;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {

    private final Database database;

    Sessions(Database database) {
        this.database = database;
    }

    /** For a change: one at a time. */
    Optional<Session> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A session of an active account, and what its tokens say of that. */
    record Renewable(Session session, Subject subject) {
    }

    /** One refresh of a session at a time. Plain SQL, as in {@link #open}: the session is not Hibernate's, {@link #renewed} keeps it. */
    Optional<Renewable> lockedForRefresh(UUID id) {
        return database.first("select s.*, " + Subject.COLUMNS + " from session s join account a on a.id = s.account_id where s.id = ? and a.status = ? for update of s",
                row -> new Renewable(Session.read(row), Subject.read(row)), id, AccountStatus.ACTIVE);
    }

    void renewed(Session session) {
        database.update("update session set generation = ?, rotated_at = ?, expires_at = ?, key_thumbprint = ? where id = ?",
                session.generation(), session.rotatedAt(), session.expiresAt(), session.keyThumbprint().orElse(null), session.id());
    }

    /** An account's sessions that are not over, the one used last first. */
    List<Session> live(UUID accountId, Instant now) {
        return list("accountId = ?1 and endedAt is null and expiresAt > ?2 order by rotatedAt desc, id desc", accountId, now);
    }

    /** Opens a session. Plain SQL, for nothing happens more often: Hibernate would keep it, and look it over at the commit. */
    void open(Session session, Statements together) {
        together.update("""
                insert into session (id, account_id, device_id, seed, generation, key_thumbprint, created_at, rotated_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                session.id(), session.accountId(), session.deviceId(), session.seed(), session.generation(),
                session.keyThumbprint().orElse(null), session.createdAt(), session.rotatedAt(), session.expiresAt());
    }

    /**
     * The same person signs in again on the same device: the session before is renewed no more. Nobody else is told, for its access
     * token is in the same hands and lapses within minutes; to tell every service at every sign-in would cost them more than the sign-in.
     */
    void replace(UUID accountId, byte[] deviceSecretDigest, Instant now, Statements together) {
        together.update("""
                update session set ended_at = ?, end_reason = ? where account_id = ? and ended_at is null
                and device_id = (select id from device where account_id = ? and secret_digest = ?)""",
                now, EndReason.REPLACED, accountId, accountId, deviceSecretDigest);
    }

    /** The live sessions of an account that are more than so many, those used last not among them. */
    Answer<UUID> beyond(UUID accountId, int number, Instant now, Statements together) {
        return together.ask("""
                select id from session where account_id = ? and ended_at is null and expires_at > ?
                order by rotated_at desc, id desc offset ? limit 100""", row -> row.uuid("id"), accountId, now, number);
    }

    /** Forgets sessions that are over since before a time. */
    void forget(Instant before) {
        delete("endedAt < ?1 or expiresAt < ?1", before);
    }
}
