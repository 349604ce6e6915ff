package id.sigap.auth.contact.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/** A phone number in E.164. Typed without a country it is Indonesian: {@code 0812-3456-7890} is {@code +6281234567890}. */
public record Phone(String value) implements Contact {

    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s().-]");
    private static final int LONGEST_TYPED = 40;
    private static final int SHOWN = 3;

    public Phone {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a phone number");
        }
    }

    public static Optional<Phone> read(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String international = international(SEPARATORS.matcher(typed).replaceAll(""));
        return FORM.matcher(international).matches() ? Optional.of(new Phone(international)) : Optional.empty();
    }

    private static String international(String bare) {
        if (bare.startsWith("00")) {
            return "+" + bare.substring(2);
        }
        if (bare.startsWith("0")) {
            return "+62" + bare.substring(1);
        }
        return bare.startsWith("62") ? "+" + bare : bare;
    }

    /** {@code +62********890} */
    @Override
    public String masked() {
        return value.substring(0, SHOWN) + "*".repeat(value.length() - 2 * SHOWN) + value.substring(value.length() - SHOWN);
    }

    @Override
    public ContactKind kind() {
        return ContactKind.PHONE;
    }

    @Override
    public String toString() {
        return masked();
    }
}
