package id.sigap.notification.code;

import id.sigap.contracts.auth.CodeIssued;
import id.sigap.contracts.auth.CodeIssued.Channel;
import java.util.regex.Pattern;

/** Whether a letter can be sent at all; what cannot is set aside for an operator. */
final class LetterCheck {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"\\\\()\\[\\]]{1,64}@[A-Za-z0-9.-]{1,189}");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{4,32}");

    private LetterCheck() {
    }

    /** @throws IllegalArgumentException naming the part at fault, never its content */
    static void check(Channel channel, CodeIssued.Letter letter) {
        Pattern address = switch (channel) {
            case EMAIL -> EMAIL;
            case SMS -> PHONE;
        };
        require("destination", letter.destination() != null && address.matcher(letter.destination()).matches());
        require("purpose", letter.purpose() != null);
        require("code", !letter.purpose().holdsCode() || letter.code() != null && CODE.matcher(letter.code()).matches());
    }

    private static void require(String part, boolean right) {
        if (!right) {
            throw new IllegalArgumentException("the letter's " + part + " is not usable");
        }
    }
}
