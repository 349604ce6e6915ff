package id.sigap.membership.employer;

import id.sigap.contracts.type.Npp;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The employers' rows. */
@ApplicationScoped
public class Employers implements PanacheRepositoryBase<EmployerEntity, UUID> {

    public Optional<Employer> byNpp(Npp npp) {
        return find("npp", npp.value()).firstResultOptional().map(Employer::of);
    }

    /** Locked until the transaction ends: changes of one employer come one after another. */
    Optional<EmployerEntity> locked(Npp npp) {
        return find("npp", npp.value()).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
