package id.sigap.membership.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A person's name as the registry or somebody else wrote it. Masked in {@link #toString}. */
public record PersonName(String value) {

    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .,'’\\-]*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    public PersonName {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("an empty name");
        }
    }

    /** Reads what a person typed, with single spaces. Empty if it can't be a name. (The registry's names are taken as they are.) */
    public static Optional<PersonName> read(String typed) {
        String bare = typed == null ? "" : SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC).strip()).replaceAll(" ");
        return bare.length() <= LONGEST && FORM.matcher(bare).matches() ? Optional.of(new PersonName(bare)) : Optional.empty();
    }

    /** True if the two differ in case, spaces and punctuation at most. */
    public boolean sameAs(PersonName other) {
        return letters().equals(other.letters());
    }

    /** The first letter of each word, for screens that strangers may see: {@code S*** R******}. */
    public String masked() {
        StringBuilder masked = new StringBuilder(value.length());
        boolean first = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            masked.append(c == ' ' || first ? c : '*');
            first = c == ' ';
        }
        return masked.toString();
    }

    private String letters() {
        return NO_LETTERS.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return masked();
    }
}
