package id.sigap.auth.binding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bindings. */
@ApplicationScoped
class Bindings implements PanacheRepositoryBase<Binding, UUID> {

    /** One change of a binding at a time. */
    Optional<Binding> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of which something may still come, however old. */
    List<Binding> open(UUID accountId) {
        return list("accountId = ?1 and status in ?2 order by expiresAt", accountId,
                List.of(Status.CHECKING_REGISTRY, Status.AWAITING_FACE, Status.PROVED, Status.WITH_OFFICER));
    }

    List<Binding> since(UUID accountId, Instant from) {
        return list("accountId = ?1 and createdAt > ?2 order by createdAt", accountId, from);
    }
}
