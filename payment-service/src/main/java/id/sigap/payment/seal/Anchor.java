package id.sigap.payment.seal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A seal as somebody noted it outside of this database.
 *
 * @param hash in hex
 */
record Anchor(long number, String hash) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

    /** @throws IllegalArgumentException if it is not written as {@code NUMBER:HASH} */
    static Anchor of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an anchor");
        }
        return new Anchor(Long.parseLong(matcher.group(1)), matcher.group(2));
    }
}
