package id.sigap.biometric.verification;

import id.sigap.biometric.factor.FactorRules;
import java.util.ArrayList;
import java.util.List;

/** A way on for the member. */
public enum Way {
    /** What is under way goes on by itself. */
    WAIT,
    SELFIE,
    /** A selfie for an officer to compare, while the machine rests. */
    SELFIE_FOR_OFFICER,
    /** Turn the head as asked. */
    CHALLENGE,
    /** Confirm with a passkey, an authenticator app or a code to the contact on record. */
    STEP_UP,
    /** Send a picture of the identity card or passport, for an officer to compare a selfie with. */
    DOCUMENT,
    /** Have an officer compare the last selfie. */
    OFFICER;

    /** What the member can do now, best first; never empty while the operation is open. */
    static List<Way> of(Standing standing, FactorRules rules) {
        if (standing.slot() != SlotStatus.OPEN) {
            return List.of();
        }
        List<Way> ways = new ArrayList<>();
        if (standing.underWay()) {
            ways.add(WAIT);
        }
        if (standing.comparable()) {
            ways.addAll(selfies(standing));
        }
        if (standing.mayDoWithoutFace() && rules.takes(standing.purpose(), standing.amount())) {
            ways.add(STEP_UP);
        }
        if (standing.documentWanted()) {
            ways.add(DOCUMENT);
        }
        if (standing.contestable()) {
            ways.add(OFFICER);
        }
        return List.copyOf(ways);
    }

    /** A picture that could not be used is mended first; a challenge helps those whose pictures are good. */
    private static List<Way> selfies(Standing standing) {
        if (standing.resting()) {
            return List.of(SELFIE_FOR_OFFICER);
        }
        if (standing.challengesRest()) {
            // for purposes of which officers compare every plain selfie; what comes of a challenge would be the machine's
            return List.of(SELFIE);
        }
        if (standing.challengeDue() && !standing.badPicture()) {
            return List.of(CHALLENGE, SELFIE);
        }
        return standing.failed() ? List.of(SELFIE, CHALLENGE) : List.of(SELFIE);
    }
}
