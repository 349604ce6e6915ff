package id.sigap.claims.jkm;

import id.sigap.claims.benefit.Condition;
import java.util.List;

/** A condition of a JKM claim. */
public sealed interface JkmRule extends Condition<JkmCase> permits MemberWasActiveOnTheDayOfDeath, DeathWasNotCausedByWork, DeathWasNotPaidAsJkk, HeirIsKnown {

    /** In the order in which an heir reads them. */
    static List<JkmRule> all() {
        return List.of(new MemberWasActiveOnTheDayOfDeath(), new DeathWasNotCausedByWork(), new DeathWasNotPaidAsJkk(), new HeirIsKnown());
    }
}
