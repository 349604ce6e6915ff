package id.sigap.payment.bank;

import id.sigap.platform.crypto.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** A keyed digest of an account's number: two can be compared without keeping either. */
@ApplicationScoped
public class AccountIndex {

    private static final String CONTEXT = "bank.account";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{5,34}");

    private final BlindIndex index;

    AccountIndex(BlindIndex index) {
        this.index = index;
    }

    /** @return 32 bytes; null for what is no whole number of an account, such as a masked one */
    public byte[] of(String number) {
        String bare = number == null ? "" : number.replaceAll("[ .-]", "");
        return NUMBER.matcher(bare).matches() ? index.of(CONTEXT, bare) : null;
    }
}
