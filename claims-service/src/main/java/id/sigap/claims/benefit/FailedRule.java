package id.sigap.claims.benefit;

import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;

/**
 * A rule that was not met.
 *
 * @param worksFrom first day on which it will be met if nothing else changes; null where time alone does not help
 * @param verify    true where the rule's figure is not read in the regulation yet
 */
public record FailedRule(String code, Text text, Phrase detail, Phrase next, String regulation, LocalDate worksFrom, boolean verify) {
}
