package id.sigap.sandbox.bank.va;

/** A virtual account: the partner's prefix, padded with spaces to 8, and the customer's number. */
record VirtualAccount(String partnerServiceId, String customerNo) {

    private static final int PREFIX_LENGTH = 8;
    private static final int CUSTOMER_LIMIT = 20;

    VirtualAccount {
        if (partnerServiceId.length() != PREFIX_LENGTH || !customerNo.matches("[0-9]{1," + CUSTOMER_LIMIT + "}")) {
            throw new IllegalArgumentException("not a virtual account");
        }
    }

    /** @param prefix the partner's prefix without padding */
    static VirtualAccount ofCustomer(String prefix, String customerNo) {
        return new VirtualAccount(" ".repeat(PREFIX_LENGTH - prefix.length()) + prefix, customerNo);
    }

    /** Reads what a customer types: with or without the padding. */
    static VirtualAccount ofNumber(String prefix, String typed) {
        String bare = typed.strip();
        if (!bare.startsWith(prefix)) {
            throw new IllegalArgumentException("not a virtual account of this partner");
        }
        return ofCustomer(prefix, bare.substring(prefix.length()));
    }

    String number() {
        return partnerServiceId + customerNo;
    }
}
