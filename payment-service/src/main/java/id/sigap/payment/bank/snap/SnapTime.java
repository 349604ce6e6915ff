package id.sigap.payment.bank.snap;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Time as SNAP writes it: {@code 2025-09-10T10:15:30+07:00}, 25 characters. */
public final class SnapTime {

    /** How far a caller's clock may be off (the project's choice). */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final int LENGTH = 25;
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private SnapTime() {
    }

    public static String write(Instant time) {
        return time.atOffset(ZoneOffset.ofHours(7)).truncatedTo(ChronoUnit.SECONDS).format(FORM);
    }

    /** Empty if the text is not in SNAP's form. */
    public static Optional<Instant> read(String text) {
        if (text == null || text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    public static boolean isFresh(Instant time, Instant now) {
        return Duration.between(time, now).abs().compareTo(WINDOW) <= 0;
    }
}
