package id.sigap.claims.setup;

import id.sigap.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The legal day is the day in Jakarta. */
@ApplicationScoped
public class LegalDays {

    private final Clock clock;

    LegalDays(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return of(clock.instant());
    }

    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, Clocks.JAKARTA);
    }
}
