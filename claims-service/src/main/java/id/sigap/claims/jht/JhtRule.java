package id.sigap.claims.jht;

import id.sigap.claims.rules.Citation;
import id.sigap.claims.rules.RuleKey;
import id.sigap.claims.rules.RuleRow;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.problem.ProblemType.Text;
import java.util.List;
import java.util.Optional;

/** A condition of a JHT claim, named by the sentence that it states. */
public sealed interface JhtRule
        permits MemberIsKnown, MemberIsPastPensionAge, MemberHasLeftWork, LastWorkEndedAsClaimed, MemberHasLeftWorkForOneMonth,
        MemberHasJhtBalance {

    /** Stable, for clients. */
    String code();

    Text text();

    /** The dated row that sets the rule's figure, where it has one. */
    Optional<RuleKey> figure();

    /** What the rule rests on where no dated row says so. */
    String regulation();

    Finding check(ClaimantFacts facts, Question question);

    default Optional<RuleRow> row(Question question) {
        return figure().map(question::row);
    }

    default String regulationOn(Question question) {
        return row(question).map(RuleRow::citation).map(Citation::regulation).orElse(regulation());
    }

    /** The rules of one reason, in the order in which a member reads them. */
    static List<JhtRule> of(ClaimReason reason) {
        return switch (reason) {
            case AGE_56 -> List.of(new MemberIsKnown(), new MemberIsPastPensionAge(), new MemberHasJhtBalance());
            case RESIGNATION, PHK -> List.of(new MemberIsKnown(), new MemberHasLeftWork(), new LastWorkEndedAsClaimed(),
                    new MemberHasLeftWorkForOneMonth(reason), new MemberHasJhtBalance());
        };
    }
}
