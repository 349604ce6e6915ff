package id.sigap.claims.heir;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What an operator may set about reports of deaths. */
@ConfigMapping(prefix = "sigap.claims.deaths")
interface DeathConfig {

    /** How often an account may name somebody who died, found or not, in one legal day. */
    @WithDefault("5")
    @Min(1)
    int triesADay();

    /** How many declarations one case takes, those that were made anew among them. */
    @WithDefault("20")
    @Min(1)
    @Max(100)
    int declarations();
}
