package id.sigap.membership.worker;

import id.sigap.membership.employment.WageHistory;
import id.sigap.membership.employment.WageReport;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Wages implements PanacheRepositoryBase<WageEntity, UUID> {

    void add(UUID employmentId, WageReport report) {
        persist(WageEntity.of(employmentId, report));
    }

    WageHistory of(UUID employmentId) {
        return new WageHistory(list("employmentId", employmentId).stream().map(WageEntity::report).toList());
    }
}
