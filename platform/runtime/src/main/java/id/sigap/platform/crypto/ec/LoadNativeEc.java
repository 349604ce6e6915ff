package id.sigap.platform.crypto.ec;

import id.sigap.platform.PlatformConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Loads the native elliptic curves behind the start: it takes some tenths of a second of a core, and until then the JDK's own serves. */
@ApplicationScoped
class LoadNativeEc {

    private static final Logger LOG = Logger.getLogger(LoadNativeEc.class);

    private final Duration after;

    LoadNativeEc(PlatformConfig config) {
        this.after = config.nativeEcAfter();
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("load-native-ec").start(this::load);
    }

    private void load() {
        try {
            Thread.sleep(after);
        } catch (InterruptedException stopped) {
            return;
        }
        NativeEc.install().ifPresent(why -> LOG.warnf("no native elliptic curves on this machine (%s); signing, verifying and sealing in Java", why));
    }
}
