package id.sigap.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
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

    /** What {@code @Past} and its kin hold a day against: the legal day, also where the machine's own zone still has yesterday. */
    @Produces
    @Singleton
    ClockProvider legalDays(Clock clock) {
        return () -> clock.withZone(JAKARTA);
    }
}
