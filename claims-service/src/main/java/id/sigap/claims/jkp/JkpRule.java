package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Condition;
import java.util.List;

/** A condition of a JKP claim (PP 37/2021, PP 6/2025; domain reference 4.5). */
public sealed interface JkpRule extends Condition<JkpCase>
        permits MemberIsCitizen, MemberWasEmployed, MemberEnteredBelowTheAge, WorkerWasInTheProgrammes, EndOfWorkIsCovered, ContributionsWerePaid,
        ContributionsWerePaidInARow, ClaimIsInTime, MemberHasNoNewWork, MemberIsAlive, LifetimeAllowsAnother, LastBenefitIsLongAgo {

    List<JkpRule> ALL = List.of(new MemberIsCitizen(), new MemberWasEmployed(), new MemberEnteredBelowTheAge(), new WorkerWasInTheProgrammes(),
            new EndOfWorkIsCovered(), new ContributionsWerePaid(), new ContributionsWerePaidInARow(), new ClaimIsInTime(), new MemberHasNoNewWork(),
            new MemberIsAlive(), new LifetimeAllowsAnother(), new LastBenefitIsLongAgo());

    @Override
    default String regulation() {
        return "PP 37/2021; PP 6/2025";
    }
}
