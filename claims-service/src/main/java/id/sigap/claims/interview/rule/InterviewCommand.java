package id.sigap.claims.interview.rule;

import java.time.Instant;
import java.util.UUID;

/** What can be asked of an interview. */
public sealed interface InterviewCommand {

    /** When it is asked. */
    Instant at();

    /** Who must not judge: the claimant, and whoever recommended the claim (each may be null). */
    record Interested(UUID claimant, UUID recommender) {
        InterviewRefusal refusal(UUID officer) {
            if (officer.equals(claimant)) {
                return InterviewRefusal.OFFICER_IS_CLAIMANT;
            }
            return officer.equals(recommender) ? InterviewRefusal.OFFICER_RECOMMENDED : null;
        }
    }

    record Book(Slot slot, Interested interested, Instant at) implements InterviewCommand {
    }

    record Move(Slot slot, Interested interested, Instant at) implements InterviewCommand {
    }

    /** The claimant gives the slot back. */
    record Cancel(Instant at) implements InterviewCommand {
    }

    /**
     * The office takes the slot back; the claimant is not to blame.
     *
     * @param slot which one; null for whatever is booked
     */
    record CallOff(UUID slot, Instant at) implements InterviewCommand {
    }

    /** @param ground null where it is confirmed */
    record Hold(UUID officer, Outcome outcome, DoubtGround ground, Interested interested, Instant at) implements InterviewCommand {
        public Hold {
            if ((outcome == Outcome.IN_DOUBT) != (ground != null)) {
                throw new IllegalArgumentException("a doubt has a ground, and nothing else has");
            }
        }
    }

    /** The claimant did not come, says the officer. */
    record Miss(UUID officer, Instant at) implements InterviewCommand {
    }

    /** Nobody recorded anything in time. */
    record Lapse(Instant at) implements InterviewCommand {
    }

    /** A supervisor gives all chances anew. */
    record Reopen(UUID supervisor, Interested interested, Instant at) implements InterviewCommand {
    }
}
