package id.sigap.contracts.type;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Kartu Peserta Jamsostek: a membership number of 11 characters. New numbers are digits only; older cards carry a letter.
 * No check digit is known, so a well-formed number need not exist.
 */
public record Kpj(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{11}");

    public Kpj {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a KPJ has 11 digits or capital letters");
        }
    }

    /** Reads what a person typed: spaces and dashes are dropped, letters raised. Empty if it is no KPJ. */
    public static Optional<Kpj> read(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String bare = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(bare).matches() ? Optional.of(new Kpj(bare)) : Optional.empty();
    }

    /** The number with all but its last three characters hidden, for logs and screens of others. */
    public String masked() {
        return "*".repeat(8) + value.substring(8);
    }

    @Override
    public String toString() {
        return masked();
    }
}
