package id.sigap.payment.bank.snap;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * SNAP's response code: HTTP status (3 digits), service (2), case (2), for example 4041811.
 */
public record ResponseCode(int http, int service, int caseCode) {

    private static final Pattern FORM = Pattern.compile("[1-5][0-9]{6}");

    /** Empty if the text is no response code. */
    public static Optional<ResponseCode> read(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new ResponseCode(Integer.parseInt(text, 0, 3, 10), Integer.parseInt(text, 3, 5, 10), Integer.parseInt(text, 5, 7, 10)));
    }

    boolean is(int otherHttp, int otherCase) {
        return http == otherHttp && caseCode == otherCase;
    }

    @Override
    public String toString() {
        return "%03d%02d%02d".formatted(http, service, caseCode);
    }
}
