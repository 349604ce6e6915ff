package id.sigap.auth.session;

import id.sigap.platform.sql.Database;
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

    /** One refresh of a session at a time. */
    Optional<Session> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** An account's sessions that are not over, the one used last first. */
    List<Session> live(UUID accountId, Instant now) {
        return list("accountId = ?1 and endedAt is null and expiresAt > ?2 order by rotatedAt desc, id desc", accountId, now);
    }

    /** Opens a session. Plain SQL, for nothing is signed in more often: Hibernate would keep it, and look it over at the commit. */
    void open(Session session) {
        database.update("""
                insert into session (id, account_id, device_id, seed, generation, key_thumbprint, created_at, rotated_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                session.id(), session.accountId(), session.deviceId(), session.seed(), session.generation(),
                session.keyThumbprint().orElse(null), session.createdAt(), session.rotatedAt(), session.expiresAt());
    }

    /**
     * The same person signs in again on the same device: the session before is renewed no more. Nobody else is told, for its access
     * token is in the same hands and lapses within minutes; to tell every service at every sign-in would cost them more than the sign-in.
     */
    void replace(UUID accountId, UUID deviceId, Instant now) {
        database.update("update session set ended_at = ?, end_reason = ? where account_id = ? and device_id = ? and ended_at is null",
                now, EndReason.REPLACED, accountId, deviceId);
    }

    /** The live sessions of an account that are more than so many, those used last not among them. */
    List<UUID> beyond(UUID accountId, int number, Instant now) {
        return database.list("""
                select id from session where account_id = ? and ended_at is null and expires_at > ?
                order by rotated_at desc, id desc offset ? limit 100""", row -> row.uuid("id"), accountId, now, number);
    }

    /** Forgets sessions that are over since before a time. */
    void forget(Instant before) {
        delete("endedAt < ?1 or expiresAt < ?1", before);
    }
}
