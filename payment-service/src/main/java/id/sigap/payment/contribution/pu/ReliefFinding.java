package id.sigap.payment.contribution.pu;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.List;

/** Whether a relief is granted, with the rows that it was judged by. */
public sealed interface ReliefFinding {

    List<RuleRow> rules();

    default boolean granted() {
        return this instanceof Granted;
    }

    record Granted(List<RuleRow> rules) implements ReliefFinding {
    }

    /** @param next what to do, or why nothing can be done */
    record Refused(Text why, Text next, List<RuleRow> rules) implements ReliefFinding {
    }

    /** Data that are missing never refuse. */
    record NotKnownYet(Text waitingFor, List<RuleRow> rules) implements ReliefFinding {
    }
}
