package id.sigap.contracts.type;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Nomor Pendaftaran Perusahaan: an employer unit's number, 8 to 10 digits or capital letters. Not personal. */
public record Npp(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{8,10}");

    public Npp {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an NPP has 8 to 10 digits or capital letters");
        }
    }

    public static Optional<Npp> read(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String bare = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(bare).matches() ? Optional.of(new Npp(bare)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
