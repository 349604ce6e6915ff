package id.sigap.claims.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a letter (nomor surat), counted without a gap in each year of decisions. */
record LetterNumber(int year, int no) {

    private static final Pattern WRITTEN = Pattern.compile("K-([0-9]{4})-([0-9]{7})");

    String written() {
        return String.format(Locale.ROOT, "K-%04d-%07d", year, no);
    }

    /** Empty for what is no number. */
    static Optional<LetterNumber> read(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches() ? Optional.of(new LetterNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))) : Optional.empty();
    }
}
