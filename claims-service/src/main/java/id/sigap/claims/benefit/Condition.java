package id.sigap.claims.benefit;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/**
 * A condition of a claim, named by the sentence that it states.
 *
 * @param <C> what is known and asked
 */
public interface Condition<C> {

    /** Stable, for clients. */
    String code();

    Text text();

    /** The dated row that sets the condition's figure, where it has one. */
    default Optional<RuleRow> row(C asked) {
        return Optional.empty();
    }

    /** What it rests on where no dated row says so. */
    String regulation();

    Finding check(C asked);
}
