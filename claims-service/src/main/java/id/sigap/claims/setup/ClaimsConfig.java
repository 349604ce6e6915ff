package id.sigap.claims.setup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** What an operator may set. What the law sets is in the rule files. */
@ConfigMapping(prefix = "sigap.claims")
public interface ClaimsConfig {

    /** How long a claim waits for its owner's face before it is closed. */
    @WithDefault("P14D")
    Duration proofLifetime();

    LargePayout largePayout();

    MissingData missingData();

    Expected expected();

    /** A large payout to an account that was never paid before waits, so that its owner can stop it. */
    interface LargePayout {
        /** Net amount in rupiah above which it waits. */
        @WithDefault("50000000")
        @Min(0)
        long above();

        @WithDefault("PT24H")
        Duration waits();
    }

    /** A claim filed before all data have arrived is judged again until they have. */
    interface MissingData {
        @WithDefault("PT2S")
        Duration recheckAfter();

        /** After this time the claim is refused: the data do not exist. */
        @WithDefault("PT24H")
        Duration givenUpAfter();
    }

    /** What the member is told about the time that each step takes. */
    interface Expected {
        @WithDefault("PT1M")
        Duration hold();

        @WithDefault("PT10M")
        Duration payout();

        @WithDefault("PT24H")
        Duration enquiry();
    }
}
