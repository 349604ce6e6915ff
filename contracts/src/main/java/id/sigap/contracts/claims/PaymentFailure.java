package id.sigap.contracts.claims;

/** Why the payment of a claim failed, as its claimant can act on it. */
public enum PaymentFailure {
    ACCOUNT_INVALID, ACCOUNT_NAME_DIFFERS, BANK_REFUSED, RETURNED, STOPPED
}
