package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.DoubtGround;
import id.sigap.claims.interview.rule.InterviewState;
import id.sigap.claims.interview.rule.Outcome;
import java.time.Instant;
import java.util.UUID;

/**
 * What became of the interview about a claim.
 *
 * @param outcome null unless held
 * @param ground  null unless in doubt
 * @param officer who held it; null unless held
 * @param at      of the last change
 */
public record InterviewReport(InterviewState state, Outcome outcome, DoubtGround ground, UUID officer, Instant at) {
}
