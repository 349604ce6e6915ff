package id.sigap.contracts.claims;

/** What brought the harm, as the first report says. */
public enum HarmCause {
    WORK, COMMUTE, DISEASE, VIOLENCE, NOT_WORK
}
