package id.sigap.payment.bank;

import java.util.regex.Pattern;

/** A bank account: the bank's code (3 digits, for example 008) and the account's number. */
public record Account(String bankCode, String number) {

    private static final Pattern BANK = Pattern.compile("[0-9]{3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{5,34}");

    /** Whether it has the form of an account at all. */
    public boolean isWellFormed() {
        return bankCode != null && number != null && BANK.matcher(bankCode).matches() && NUMBER.matcher(number).matches();
    }

    @Override
    public String toString() {
        return "Account[" + bankCode + "]";
    }
}
