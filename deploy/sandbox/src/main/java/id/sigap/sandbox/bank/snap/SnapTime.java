package id.sigap.sandbox.bank.snap;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** SNAP's timestamps: {@code yyyy-MM-ddTHH:mm:ss+07:00}, always in GMT+7. */
public final class SnapTime {

    private static final ZoneOffset GMT_7 = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private SnapTime() {
    }

    public static String format(Instant instant) {
        return FORMAT.format(instant.atOffset(GMT_7));
    }

    public static Optional<Instant> parse(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, FORMAT);
            return time.getOffset().equals(GMT_7) ? Optional.of(time.toInstant()) : Optional.empty();
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    /** True if the stamp is at most 5 minutes off, either way. */
    static boolean isCurrent(Instant stamp, Instant now) {
        return Duration.between(stamp, now).abs().compareTo(WINDOW) <= 0;
    }
}
