package id.sigap.claims.claim;

import id.sigap.contracts.claims.ClaimStatus;
import java.time.Instant;

/** What follows from a command that was accepted. */
public sealed interface ClaimEvent {

    /**
     * A line of the timeline; {@code to} equals {@code from} where the claim stayed where it was.
     *
     * @param expectedBy when the next step is to be expected, where the step itself tells; null otherwise
     */
    record Stepped(ClaimStatus from, ClaimStatus to, ClaimStep step, StepDetail detail, Actor actor, Instant expectedBy) implements ClaimEvent {
        public Stepped(ClaimStatus from, ClaimStatus to, ClaimStep step, StepDetail detail, Actor actor) {
            this(from, to, step, detail, actor, null);
        }
    }

    /** The owner's face is wanted for the claim's digest. */
    record ProofNeeded() implements ClaimEvent {
    }

    /** {@link ClaimCommand.CloseWithoutPapers} is to come then. */
    record PapersDue(Instant by) implements ClaimEvent {
    }

    /** {@link ClaimCommand.CloseUncorrected} is to come then. */
    record CorrectionDue(Instant by) implements ClaimEvent {
    }

    record HoldNeeded() implements ClaimEvent {
    }

    record HoldReleaseNeeded() implements ClaimEvent {
    }

    record PayoutNeeded() implements ClaimEvent {
    }

    /** {@link ClaimCommand.ReleasePayout} is to come then. */
    record PayoutDelayed(Instant until) implements ClaimEvent {
    }

    /** Who did it. */
    enum Actor {
        MEMBER, OFFICER, SYSTEM, BANK
    }
}
