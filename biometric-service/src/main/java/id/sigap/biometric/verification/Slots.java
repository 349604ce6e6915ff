package id.sigap.biometric.verification;

import id.sigap.contracts.biometric.Purpose;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The slots. Whoever changes one, or a selfie of one, first locks it: that orders all that happens to an operation. */
@ApplicationScoped
public class Slots implements PanacheRepositoryBase<Slot, UUID> {

    public Optional<Slot> lock(UUID operationId) {
        return Optional.ofNullable(findById(operationId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Open ones of an account that still want a face to compare with. */
    List<Slot> lockWanting(UUID accountId, Purpose purpose, Instant now) {
        return find("accountId = ?1 and purpose = ?2 and reference = ?3 and expiresAt > ?4 and matchedBy is null", Sort.by("operationId"), accountId, purpose,
                ReferenceState.WANTED, now).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The slot of a selfie; locked before the selfie is read, so that what is read then is true. */
    public Optional<Slot> lockOf(UUID verificationId) {
        return find("operationId = (select v.operationId from Verification v where v.id = ?1)", verificationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
