package id.sigap.contracts.type;

import java.util.regex.Pattern;

/** The agency's code of a hospital or clinic that works with it (PLKK), 4 to 12 digits or capital letters. Not personal. */
public record FacilityCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4,12}");

    public FacilityCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a facility's code has 4 to 12 digits or capital letters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
