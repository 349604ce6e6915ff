package id.sigap.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import io.quarkus.arc.DefaultBean;

/** Where time comes from. Legal days are days in Jakarta. */
public final class Clocks {

    public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.system(JAKARTA);
    }
}
