package id.sigap.claims.pension;

import id.sigap.claims.jp.JpKind;
import id.sigap.claims.pension.course.Pension;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * The key under which a month is claimed once: of one pension for one member, whichever it is of; of those that the children of a deceased have
 * beside each other, each its own.
 */
final class MonthKey {

    private static final char OF = ':';

    private MonthKey() {
    }

    static String of(Pension pension, YearMonth month) {
        return pension.kind() == JpKind.CHILD ? month.toString() + OF + pension.id() : month.toString();
    }

    /** The pension that a key names; empty where it names none. */
    static Optional<UUID> pension(String key) {
        int of = key.indexOf(OF);
        return of == "0000-00".length() ? Optional.of(UUID.fromString(key.substring(of + 1))) : Optional.empty();
    }
}
