package id.sigap.auth.factor.rule;

/**
 * What is enough to confirm an operation. Nothing takes the place of a stronger factor that the account has, but for a face where that
 * factor is lost and is to go.
 */
public final class Enough {

    private Enough() {
    }

    /**
     * Whose operation it is.
     *
     * @param hasStronger   a passkey or an authenticator app, be it locked: a thief of the session can lock one, for that takes no proof
     * @param strongerInUse the same, of those that are not locked, or not long enough for their owner to have noticed
     * @param actsForOthers besides a member's it has a role, such as an employer's: no face follows what it does, so what a thief of the
     *                      phone has at hand, a code or a face on film, is not enough
     */
    public record Holder(boolean hasStronger, boolean strongerInUse, boolean actsForOthers) {
    }

    public static boolean is(ProofMethod method, Holder holder, String operation) {
        return switch (method) {
            case PASSKEY, APP -> true;
            case PASSWORD -> !holder.strongerInUse();
            case RESET_PASSWORD, SMS_CODE, MAILED_CODE -> !holder.hasStronger() && !holder.actsForOthers();
            case FACE -> !holder.actsForOthers() && (!holder.hasStronger() || operation.equals(FaceOperation.RESET_FACTOR.operation()));
        };
    }
}
