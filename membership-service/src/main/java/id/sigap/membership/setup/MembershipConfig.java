package id.sigap.membership.setup;

import id.sigap.membership.feature.Availability;
import id.sigap.membership.feature.Feature;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** What an operator may set. */
@ConfigMapping(prefix = "sigap.membership")
public interface MembershipConfig {

    Card card();

    /** What operators say of a feature, for example {@code jht-claim=DEGRADED}; the home screen shows the worse of this and what it sees. */
    Map<Feature, Availability> features();

    /** How often it is looked whether events flow. */
    @WithDefault("10s")
    @DurationMin(seconds = 1)
    Duration watchEvery();

    interface Card {
        /** How long a digital card can be checked offline; a status that changed meanwhile shows after this time at the latest. */
        @WithDefault("7d")
        @DurationMin(minutes = 5)
        @DurationMax(days = 90)
        Duration validity();
    }
}
