package id.sigap.biometric.verification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The selfies. */
@ApplicationScoped
public class Verifications implements PanacheRepositoryBase<Verification, UUID> {

    private static final List<VerificationStatus> UNDER_WAY =
            java.util.Arrays.stream(VerificationStatus.values()).filter(VerificationStatus::underWay).toList();

    public Optional<Verification> underWay(UUID operationId) {
        return find("operationId = ?1 and status in ?2", operationId, UNDER_WAY).firstResultOptional();
    }

    /** The last selfies of an operation, newest first. */
    public List<Verification> last(UUID operationId, int most) {
        return find("operationId", Sort.descending("submittedAt").and("id", Sort.Direction.Descending), operationId).page(0, most).list();
    }

    public List<Verification> waiting(UUID operationId) {
        return list("operationId = ?1 and status = ?2", operationId, VerificationStatus.WAITING);
    }

    public long sentBy(UUID accountId, Instant since) {
        return count("accountId = ?1 and submittedAt > ?2", accountId, since);
    }

    public long comparedFor(UUID accountId, Instant since) {
        return count("accountId = ?1 and comparedAt > ?2", accountId, since);
    }

    public long comparedFor(byte[] personKey, Instant since) {
        return count("comparedAt > ?1 and operationId in (select s.operationId from Slot s where s.personKey = ?2)", since, personKey);
    }

    /** In the order in which they were sent (their ids'). */
    public List<Verification> inOrder(List<UUID> ids) {
        return list("id in ?1", Sort.by("id"), ids);
    }
}
