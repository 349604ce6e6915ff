package id.sigap.biometric;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What an operator may set. */
@ConfigMapping(prefix = "sigap.biometric")
public interface BiometricConfig {

    Matching matching();

    Work work();

    Limits limits();

    /** The civil registry. */
    Registry registry();

    /** The immigration office, which has the photographs of foreigners. */
    Registry immigration();

    /** How long pictures are kept after the decision on them. */
    @WithDefault("30d")
    Duration keepPictures();

    /** The bands of the face distance; see MODELS.md for what they mean. */
    interface Matching {
        @WithDefault("0.36")
        double acceptBelow();

        @WithDefault("0.42")
        double unsureBelow();
    }

    interface Work {
        /** Threads of the face engine; each keeps one core busy and has networks of its own. Unset: as many as there are cores, up to 8. */
        Optional<@Min(1) @Max(64) Integer> threads();

        /** Selfies that may wait; one more is turned away. */
        @WithDefault("200")
        @Min(0)
        int queueLimit();

        /** After this time a picture that a dead process had taken is free again. */
        @WithDefault("30s")
        Duration lease();

        /** How often an idle thread looks for work. */
        @WithDefault("100ms")
        Duration poll();
    }

    interface Limits {
        /** Comparisons by machine for one account in 24 hours; later selfies go to an officer. */
        @WithDefault("10")
        @Min(1)
        int comparisonsPerAccount();

        /** The same for one person over all accounts that name them. */
        @WithDefault("30")
        @Min(1)
        int comparisonsPerPerson();

        /** Selfies that one account may send in 24 hours, bad ones included. */
        @WithDefault("50")
        @Min(1)
        int picturesPerAccount();

        /** Selfies that may be on their way in at once; each takes some 20 MB until it is sealed. */
        @WithDefault("4")
        @Min(1)
        int concurrentUploads();
    }

    interface Registry {
        /** Its base address. */
        URI url();

        /** For a whole call, connecting and body included. */
        @WithDefault("5s")
        Duration timeout();

        @WithDefault("2")
        @Min(1)
        int concurrentCalls();

        /** Failures in a row after which it is left alone for a while. */
        @WithDefault("5")
        @Min(1)
        int breakerFailures();

        @WithDefault("20s")
        Duration breakerOpen();

        /** The longest wait before it is asked again for one photograph. */
        @WithDefault("60s")
        Duration longestWait();
    }
}
