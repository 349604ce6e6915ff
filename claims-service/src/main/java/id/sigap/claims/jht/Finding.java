package id.sigap.claims.jht;

import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;

/** How one rule came out. */
public sealed interface Finding {

    record Met(Text detail) implements Finding {
    }

    /**
     * @param next      what the member can do
     * @param worksFrom first day on which the rule will be met if nothing else changes; null where time alone does not help
     */
    record NotMet(Text detail, Text next, LocalDate worksFrom) implements Finding {
    }

    /** The data that the rule needs have not arrived. */
    record NotKnownYet(Text waitingFor) implements Finding {
    }
}
