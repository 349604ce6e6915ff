package id.sigap.auth.session;

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

    /** One refresh of a session at a time. */
    Optional<Session> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** An account's sessions that are not over, the one used last first. */
    List<Session> live(UUID accountId, Instant now) {
        return list("accountId = ?1 and endedAt is null and expiresAt > ?2 order by rotatedAt desc, id desc", accountId, now);
    }

    /** Forgets sessions that are over since before a time. */
    void forget(Instant before) {
        delete("endedAt < ?1 or expiresAt < ?1", before);
    }
}
