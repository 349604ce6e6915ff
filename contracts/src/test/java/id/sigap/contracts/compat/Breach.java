package id.sigap.contracts.compat;

/**
 * A breaking change.
 *
 * @param where the event type, and below it the path of the field, for example {@code sigap.claims.claim-state/gross}
 * @param what  before and after
 */
record Breach(Rule rule, String where, String what) {

    @Override
    public String toString() {
        return where + ": " + rule + " (" + what + "): " + rule.why();
    }
}
