package id.sigap.membership.employer;

import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.RiskClass;
import id.sigap.contracts.type.Npp;
import java.util.UUID;

/**
 * An employer's unit.
 *
 * @param revision grows with each change, from 1
 */
public record Employer(UUID id, Npp npp, String name, BusinessScale scale, RiskClass riskClass, int revision) {

    static Employer of(EmployerEntity row) {
        return new Employer(row.id, new Npp(row.npp), row.name, row.scale, row.riskClass, row.revision);
    }

    String etag() {
        return Integer.toString(revision);
    }
}
