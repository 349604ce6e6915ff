package id.sigap.membership.worker;

import id.sigap.contracts.membership.MembershipState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Memberships implements PanacheRepositoryBase<MembershipEntity, UUID> {

    /** Locked until the transaction ends: changes of one membership come one after another. Empty if it is another employer's. */
    Optional<MembershipEntity> lockedOf(UUID employerId, UUID membershipId) {
        return locked(membershipId).filter(membership -> employerId.equals(membership.employerId));
    }

    Optional<MembershipEntity> locked(UUID membershipId) {
        return findByIdOptional(membershipId, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<MembershipEntity> activeAt(UUID employerId, UUID personId) {
        return find("employerId = ?1 and personId = ?2 and status = ?3", employerId, personId, MembershipState.Status.ACTIVE)
                .firstResultOptional();
    }
}
