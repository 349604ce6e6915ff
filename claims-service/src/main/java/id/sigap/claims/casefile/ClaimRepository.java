package id.sigap.claims.casefile;

import id.sigap.contracts.claims.ClaimStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.engine.spi.EntityKey;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<ClaimEntity, UUID> {

    /**
     * Locked until the transaction ends: commands to one claim come one after another. Read again with the lock, since what this transaction read
     * before it may have changed while it waited; what it has written itself goes out first.
     */
    Optional<ClaimEntity> locked(UUID claimId) {
        if (!isRead(claimId)) {
            return findByIdOptional(claimId, LockModeType.PESSIMISTIC_WRITE);
        }
        return findByIdOptional(claimId).map(entity -> {
            if (!entity.justOpened) {
                flush();
                getEntityManager().refresh(entity, LockModeType.PESSIMISTIC_WRITE);
            }
            return entity;
        });
    }

    private boolean isRead(UUID claimId) {
        return getSession().getStatistics().getEntityKeys().stream()
                .anyMatch(key -> key instanceof EntityKey read && claimId.equals(read.getIdentifier()));
    }

    /** Made by this person; newest first, one more than fits. */
    List<ClaimEntity> ofPerson(UUID personId, UUID before, int limit) {
        return before == null ? find("claimantPersonId = ?1 order by id desc", personId).range(0, limit).list()
                : find("claimantPersonId = ?1 and id < ?2 order by id desc", personId, before).range(0, limit).list();
    }

    /** Filed by this account for a firm; newest first, one more than fits. */
    List<ClaimEntity> ofFirm(UUID accountId, UUID before, int limit) {
        return before == null ? find("accountId = ?1 and claimantPersonId is null order by id desc", accountId).range(0, limit).list()
                : find("accountId = ?1 and claimantPersonId is null and id < ?2 order by id desc", accountId, before).range(0, limit).list();
    }

    /** Oldest first, one more than fits. */
    List<ClaimEntity> inReview(UUID after, int limit) {
        return after == null ? find("status = ?1 order by id", ClaimStatus.IN_REVIEW).range(0, limit).list()
                : find("status = ?1 and id > ?2 order by id", ClaimStatus.IN_REVIEW, after).range(0, limit).list();
    }
}
