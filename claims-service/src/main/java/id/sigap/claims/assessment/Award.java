package id.sigap.claims.assessment;

import id.sigap.claims.claim.Payout;
import id.sigap.claims.explain.Explanation;
import java.util.List;

/** What is to be paid for a claim today, and how that came about. */
public record Award(Payout payout, List<Explanation> workings) {

    public Award {
        workings = List.copyOf(workings);
    }
}
