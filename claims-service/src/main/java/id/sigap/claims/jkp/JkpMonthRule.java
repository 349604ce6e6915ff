package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Condition;

/** A condition of one month's payment of JKP, done in SIAPkerja (domain reference 4.5). */
public sealed interface JkpMonthRule extends Condition<MonthCase>
        permits ClaimDateHasCome, AgreementIsSigned, AccountIsGiven, MemberAssessedThemselves, MemberLookedForWork, MemberWasCounselled, TrainingWasAttended,
        NothingEndedTheRight {

    @Override
    default String regulation() {
        return "PP 37/2021; PP 6/2025; SIAPkerja";
    }
}
