package id.sigap.membership.worker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Employments implements PanacheRepositoryBase<EmploymentEntity, UUID> {

    /** The newest employment of a membership; each has one. */
    EmploymentEntity newestOf(UUID membershipId) {
        return find("membershipId = ?1 order by startedOn desc, id desc", membershipId).firstResult();
    }
}
