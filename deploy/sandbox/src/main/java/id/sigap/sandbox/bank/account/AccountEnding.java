package id.sigap.sandbox.bank.account;

import java.util.Arrays;

/** An account whose number ends so behaves so. */
public enum AccountEnding {

    /** The account is invalid, even when opened. */
    INVALID("000"),
    /** The holder has another name than the one asked for at the opening. */
    OTHER_NAME("001"),
    /** A transfer is carried out and answered with 504; its status is success. */
    ANSWER_LOST("002"),
    /** A transfer is accepted (202), pending at the first enquiry, failed from the second on. */
    FAILS_LATER("003"),
    /** Not enough funds for a transfer. */
    NO_FUNDS("004"),
    PLAIN("");

    private final String digits;

    AccountEnding(String digits) {
        this.digits = digits;
    }

    public static AccountEnding of(String accountNo) {
        return Arrays.stream(values()).filter(ending -> accountNo.endsWith(ending.digits)).findFirst().orElseThrow();
    }
}
