package id.sigap.biometric.verification;

import java.time.Instant;
import java.util.Optional;

/**
 * What the machine still does for an operation, looked up once.
 *
 * @param left        comparisons that the account has left in the time that is looked back at
 * @param usedUp      whether people look at whatever is sent: for that, or for what other accounts did that name the same person
 * @param plainByHand whether people look at what does not come of a challenge
 * @param coolsUntil  until when it rests for the account; empty if it does not
 */
record MachineState(int left, boolean usedUp, boolean plainByHand, Optional<Instant> coolsUntil) {

    /**
     * Until when what is sent would not be compared by the machine, which rests.
     *
     * @param live whether it comes of a challenge
     */
    Optional<Instant> restsUntil(boolean live) {
        return usedUp || !live && plainByHand ? Optional.empty() : coolsUntil;
    }

    /** As its owner sees it. Of what other accounts did that name the same person it says nothing. */
    MachineView view() {
        return new MachineView(left, left == 0 ? null : coolsUntil.orElse(null));
    }
}
