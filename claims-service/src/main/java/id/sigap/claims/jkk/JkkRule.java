package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Condition;
import java.util.List;

/** A condition of a JKK claim. */
public sealed interface JkkRule extends Condition<JkkCase>
        permits HarmCountsAsWorkAccident, MemberWasActiveOnTheDayOfTheAccident, AccidentWasReportedInTime, ClaimIsNotExpired, FirstStageIsDocumented,
        SecondStageIsDocumented, DeathWasNotPaidAsJkm {

    /** The rules of one request, in the order in which a member reads them. */
    static List<JkkRule> of(JkkRequest request) {
        return switch (request) {
            case CARE -> List.of(new HarmCountsAsWorkAccident(), new MemberWasActiveOnTheDayOfTheAccident(), new AccidentWasReportedInTime(),
                    new ClaimIsNotExpired(), new FirstStageIsDocumented());
            case INCAPACITY, DISABILITY -> List.of(new HarmCountsAsWorkAccident(), new MemberWasActiveOnTheDayOfTheAccident(),
                    new AccidentWasReportedInTime(), new ClaimIsNotExpired(), new FirstStageIsDocumented(), new SecondStageIsDocumented());
            case DEATH -> List.of(new HarmCountsAsWorkAccident(), new MemberWasActiveOnTheDayOfTheAccident(), new AccidentWasReportedInTime(),
                    new ClaimIsNotExpired(), new FirstStageIsDocumented(), new SecondStageIsDocumented(), new DeathWasNotPaidAsJkm());
        };
    }
}
