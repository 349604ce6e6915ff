package id.sigap.sandbox.bank.account;

/** A bank account and its holder. */
public record Account(String bankCode, String accountNo, String name) {

    private static final String[] OTHER_NAMES = {"RATNA WULANDARI", "JOKO SUSILO"};

    /** Opens an account in a name; one that ends in 001 gets the name of somebody else. */
    static Account open(String bankCode, String accountNo, String name) {
        boolean other = AccountEnding.of(accountNo) == AccountEnding.OTHER_NAME;
        return new Account(bankCode, accountNo, other ? otherThan(name) : name);
    }

    private static String otherThan(String name) {
        return OTHER_NAMES[0].equalsIgnoreCase(name.strip()) ? OTHER_NAMES[1] : OTHER_NAMES[0];
    }

    @Override
    public String toString() {
        return "Account[" + bankCode + ", " + "*".repeat(6) + "]";
    }
}
