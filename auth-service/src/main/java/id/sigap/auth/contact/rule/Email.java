package id.sigap.auth.contact.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address (RFC 5321 sizes; the plain form only: no quoted local part, no address literal). Lower case throughout:
 * no provider that matters tells {@code Budi@} from {@code budi@}, and two accounts for one mailbox would help nobody.
 */
public record Email(String value) implements Contact {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern FORM = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    public Email {
        if (value == null || value.length() > LONGEST || value.indexOf('@') > LONGEST_LOCAL || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static Optional<Email> read(String typed) {
        if (typed == null || typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String bare = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        try {
            return Optional.of(new Email(bare));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** {@code b***@contoh.id} */
    @Override
    public String masked() {
        return value.substring(0, value.offsetByCodePoints(0, 1)) + "***" + value.substring(value.indexOf('@'));
    }

    @Override
    public ContactKind kind() {
        return ContactKind.EMAIL;
    }

    @Override
    public String toString() {
        return masked();
    }
}
