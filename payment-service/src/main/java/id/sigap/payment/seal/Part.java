package id.sigap.payment.seal;

/** What is walked, in this order. */
public enum Part {
    SEALS, TRANSFERS, ENTRIES, HOLDS, ACCOUNTS, CONTROL_ACCOUNTS
}
