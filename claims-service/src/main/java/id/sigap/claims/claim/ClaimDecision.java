package id.sigap.claims.claim;

import java.util.List;

/** The answer of a claim to a command. */
public sealed interface ClaimDecision {

    record Accepted(Claim claim, List<ClaimEvent> events) implements ClaimDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Nothing changed. */
    record Refused(RefusalReason reason) implements ClaimDecision {
    }
}
