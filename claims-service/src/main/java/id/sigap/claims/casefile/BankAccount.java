package id.sigap.claims.casefile;

/**
 * Where the money goes.
 *
 * @param bankCode three digits, for example 008
 */
public record BankAccount(String bankCode, String accountNumber) {

    private static final int SHOWN = 3;

    /** All but the last three digits hidden. */
    public String maskedNumber() {
        int hidden = Math.max(0, accountNumber.length() - SHOWN);
        return "*".repeat(hidden) + accountNumber.substring(hidden);
    }

    @Override
    public String toString() {
        return "BankAccount[" + bankCode + "]";
    }
}
