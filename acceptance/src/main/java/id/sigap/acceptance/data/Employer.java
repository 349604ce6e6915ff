package id.sigap.acceptance.data;

import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.RiskClass;
import java.util.UUID;

/** An invented employer's unit. Its NPP begins with two letters; those of the demo are digits only. */
public record Employer(UUID id, String npp, String name, BusinessScale scale, RiskClass riskClass) {
}
