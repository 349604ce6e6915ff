package id.sigap.biometric.verification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The slots. Whoever changes one, or a selfie of one, first locks it: that orders all that happens to an operation. */
@ApplicationScoped
public class Slots implements PanacheRepositoryBase<Slot, UUID> {

    public Optional<Slot> lock(UUID operationId) {
        return Optional.ofNullable(findById(operationId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The slot of a selfie; locked before the selfie is read, so that what is read then is true. */
    public Optional<Slot> lockOf(UUID verificationId) {
        return find("operationId = (select v.operationId from Verification v where v.id = ?1)", verificationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
