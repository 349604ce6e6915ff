package id.sigap.platform.crypto;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Shows how many keys still wait for the next key-encryption key. */
@Startup
@ApplicationScoped
public class KeyProgress {

    private final RewrapKeys rewrapKeys;
    private final AtomicLong waiting = new AtomicLong();

    KeyProgress(RewrapKeys rewrapKeys, MeterRegistry metrics) {
        this.rewrapKeys = rewrapKeys;
        metrics.gauge("person.keys.to.rewrap", waiting);
    }

    /** Counts anew; costs nothing while no key is on its way. */
    public void measure() {
        waiting.set(rewrapKeys.waiting());
    }
}
