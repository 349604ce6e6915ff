package id.sigap.payment.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the ledger is sealed and verified. */
@ConfigMapping(prefix = "sigap.ledger")
public interface LedgerConfig {

    Sealing seal();

    Verification verify();

    interface Sealing {
        /** Off where another replica alone is to seal. */
        @WithDefault("true")
        boolean enabled();

        /** The pause between two looks. */
        @WithDefault("1s")
        Duration every();

        /** Transfers in one seal, at most. */
        @WithDefault("4000")
        @Min(1)
        @Max(100_000)
        int transfers();

        /** Entries in one seal, at most, unless a single transfer has more. */
        @WithDefault("100000")
        @Min(2)
        int entries();
    }

    interface Verification {
        /** About so long one request walks on before it says where it stands. */
        @WithDefault("2s")
        Duration slice();
    }
}
