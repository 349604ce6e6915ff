package id.sigap.claims.casefile;

import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.explain.Explanation;
import java.util.List;
import java.util.UUID;

/**
 * A command with what is written down beside it.
 *
 * @param officer      who acts, null unless an officer does
 * @param note         the officer's words, null or personal: sealed
 * @param explanations how the figures in the command came about
 * @param account      takes the place of the claim's account, before anything that follows from the command names it; null where it stays
 */
public record Act(ClaimCommand command, UUID officer, String note, List<Explanation> explanations, BankAccount account) {

    public Act(ClaimCommand command, UUID officer, String note, List<Explanation> explanations) {
        this(command, officer, note, explanations, null);
    }

    public static Act of(ClaimCommand command) {
        return new Act(command, null, null, List.of());
    }

    public static Act of(ClaimCommand command, List<Explanation> explanations) {
        return new Act(command, null, null, explanations);
    }

    public static Act naming(BankAccount account, ClaimCommand command) {
        return new Act(command, null, null, List.of(), account);
    }

    @Override
    public String toString() {
        return "Act[" + command + "]";
    }
}
