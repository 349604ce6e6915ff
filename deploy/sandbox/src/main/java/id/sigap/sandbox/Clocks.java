package id.sigap.sandbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneId;

/** Time comes from one injected clock. */
public final class Clocks {

    /** Days of the bank are days of Western Indonesian Time. */
    public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(JAKARTA);
    }

    /** Days of birth are held against the day in Jakarta, also where the machine's own zone still has yesterday. */
    @Produces
    @Singleton
    ClockProvider daysOfBirth(Clock clock) {
        return () -> clock.withZone(JAKARTA);
    }
}
