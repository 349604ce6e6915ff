package id.sigap.auth.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The registrations. */
@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    /** One guess or resend at a time. */
    Optional<Registration> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
