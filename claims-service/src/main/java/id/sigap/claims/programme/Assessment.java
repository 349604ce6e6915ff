package id.sigap.claims.programme;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.explain.Explanation;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.List;

/**
 * How a claim stands with the rules.
 *
 * @param terms         of the hold, where the ledger pays
 * @param due           gross by what is known here; null while that is not enough. Where the ledger pays, its hold decides
 * @param workings      how the amount came about
 * @param membershipAsOf newest membership data used; null where none were
 * @param balanceAsOf    likewise
 */
public record Assessment(Eligibility eligibility, Subject subject, HoldTerms terms, Rupiah due, List<Explanation> workings, Instant membershipAsOf,
        Instant balanceAsOf) {

    public Assessment {
        workings = List.copyOf(workings);
    }
}
