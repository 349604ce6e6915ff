package id.sigap.claims.jht;

import id.sigap.claims.explain.Explanation;
import id.sigap.contracts.problem.ProblemType.Text;
import java.util.List;

/** The answer to "may I claim?", with its reasons. */
public sealed interface Eligibility {

    Explanation explanation();

    record Eligible(Explanation explanation) implements Eligibility {
    }

    /** @param failed every rule that is not met, not only the first */
    record Refused(List<FailedRule> failed, Explanation explanation) implements Eligibility {
    }

    /** Nothing speaks against it, but something has not arrived here yet. */
    record Checking(List<Text> waitingFor, Explanation explanation) implements Eligibility {
    }
}
