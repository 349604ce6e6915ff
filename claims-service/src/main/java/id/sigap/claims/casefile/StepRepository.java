package id.sigap.claims.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StepRepository implements PanacheRepositoryBase<StepEntity, StepEntity.Key> {

    /** A claim has a few dozen steps at most, unless somebody takes selfies without end: then the first ones are enough. */
    private static final int MOST = 500;

    List<StepEntity> of(UUID claimId) {
        return find("key.claimId = ?1 order by key.no", claimId).range(0, MOST - 1).list();
    }
}
