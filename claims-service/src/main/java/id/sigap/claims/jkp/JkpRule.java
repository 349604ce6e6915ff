package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Condition;

/** A condition of a JKP claim (PP 37/2021, PP 6/2025; domain reference 4.5). */
public sealed interface JkpRule extends Condition<JkpCase>
        permits MemberIsCitizen, MemberWasEmployed, MemberEnteredBelowTheAge, WorkerWasInTheProgrammes, EndOfWorkIsCovered, ContributionsWerePaid,
        ContributionsWerePaidInARow, ClaimIsInTime, MemberHasNoNewWork, MemberIsAlive, LifetimeAllowsAnother, LastBenefitIsLongAgo {

    @Override
    default String regulation() {
        return "PP 37/2021; PP 6/2025";
    }
}
