package id.sigap.claims.casefile;

import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.statement.Statement;
import java.util.List;

/**
 * What is kept beside a claim from its beginning.
 *
 * @param holder       the name that the account must bear; null where the claimant's own is taken, once the person is known here
 * @param explanations how the rules were judged
 * @param takenIn      null where the claimant filed it
 */
public record Opening(BankAccount account, String holder, Statement statement, HoldTerms terms, List<Explanation> explanations, TakenIn takenIn) {

    public Opening(BankAccount account, String holder, Statement statement, HoldTerms terms, List<Explanation> explanations) {
        this(account, holder, statement, terms, explanations, null);
    }

    @Override
    public String toString() {
        return "Opening[***]";
    }
}
