package id.sigap.claims.officer;

import id.sigap.claims.officer.rule.RiskFlag;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Which claims are looked at although every rule is met, before the payment or after it. */
@ConfigMapping(prefix = "sigap.claims.risk")
public interface RiskConfig {

    /** Flags with which a claim goes to officers; with the others it is looked at after the payment. Empty for none. */
    @WithDefault("ACCOUNT_OF_SEVERAL,SEVERAL_CLAIMS")
    Optional<Set<RiskFlag>> review();

    /** From how many persons on a bank account is a risk. */
    @WithDefault("4")
    @Min(2)
    int personsOnAccount();

    /** From how many claims of one claimant is a risk. */
    @WithDefault("8")
    @Min(2)
    int claimsLately();

    /** How far back persons on an account and claims are counted. */
    @WithDefault("P30D")
    Duration lately();

    /** How long a binding of an account to a person counts as new. */
    @WithDefault("P3D")
    Duration recentlyBound();

    /** How near to the limit is just below, as a share of it. */
    @WithDefault("0.05")
    @DecimalMin("0")
    @DecimalMax("1")
    BigDecimal justBelow();

    /** Which share of the claims that went straight through is looked at afterwards, at random. */
    @WithDefault("0.01")
    @DecimalMin("0")
    @DecimalMax("1")
    BigDecimal randomSample();

    /** Likewise, of those with a flag. */
    @WithDefault("0.25")
    @DecimalMin("0")
    @DecimalMax("1")
    BigDecimal riskSample();
}
