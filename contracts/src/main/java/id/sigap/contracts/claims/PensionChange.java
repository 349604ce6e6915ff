package id.sigap.contracts.claims;

/** What happened last to a pension that is paid by the month; the months themselves are claims. */
public enum PensionChange {
    GRANTED,
    /** The yearly confirmation (form 7A) is due soon, or was due and may still come. */
    CONFIRMATION_ASKED,
    CONFIRMED,
    /** The yearly confirmation did not come in time. */
    SUSPENDED_UNCONFIRMED,
    /** By an officer. */
    SUSPENDED,
    RESUMED,
    /** It is paid to another bank account from now on. */
    ACCOUNT_CHANGED,
    ENDED
}
