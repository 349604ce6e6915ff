package id.sigap.claims.identity;

import id.sigap.contracts.biometric.VerificationState;

/** What goes on once the face of who asked for it is verified: a claim, another account of a pension, a yearly confirmation. */
public interface AwaitsFace {

    /**
     * Takes a verification that has ended to what waits for it, in the caller's transaction; one that does not fit is passed over.
     *
     * @return false where nothing of this kind has the id that the face was taken for
     */
    boolean take(VerificationState face);
}
