package id.sigap.platform.crypto.ecdsa;

import id.sigap.platform.PlatformConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Loads the native ECDSA behind the start: it takes some tenths of a second of a core, and until then the JDK's own serves. */
@ApplicationScoped
class LoadNativeEcdsa {

    private static final Logger LOG = Logger.getLogger(LoadNativeEcdsa.class);

    private final Duration after;

    LoadNativeEcdsa(PlatformConfig config) {
        this.after = config.nativeEcdsaAfter();
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("load-native-ecdsa").start(this::load);
    }

    private void load() {
        try {
            Thread.sleep(after);
        } catch (InterruptedException stopped) {
            return;
        }
        NativeEcdsa.install().ifPresent(why -> LOG.warnf("no native ECDSA on this machine (%s); signing and verifying in Java", why));
    }
}
