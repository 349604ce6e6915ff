package id.sigap.payment.payout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How patient payouts are with the bank. */
@ConfigMapping(prefix = "sigap.payout")
public interface PayoutConfig {

    /** Name checks, and transfers that the bank surely did not take. */
    Sending sending();

    /** Status enquiries about a transfer whose outcome is unknown. */
    Enquiring enquiring();

    /** How soon a payout that waits for people is looked at again by itself; their acts wake it at once, but for runs. */
    @WithDefault("5m")
    Duration lookAgain();

    interface Sending {
        @WithDefault("2s")
        Duration first();

        @WithDefault("10m")
        Duration longest();

        /** About a week at the longest pause: a bank that is away loses nobody's payout. */
        @WithDefault("1000")
        @Min(1)
        int limit();
    }

    interface Enquiring {
        @WithDefault("3s")
        Duration first();

        @WithDefault("10m")
        Duration longest();

        /** About six hours; then an operator looks into it. */
        @WithDefault("45")
        @Min(1)
        int limit();
    }
}
