package id.sigap.membership.employment;

import id.sigap.contracts.problem.MembershipProblem;

/**
 * A rule that a report breaks.
 *
 * @param field the field at fault
 */
public record Refusal(MembershipProblem problem, String field) {
}
