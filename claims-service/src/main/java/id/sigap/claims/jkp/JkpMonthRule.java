package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Condition;
import java.util.List;

/** A condition of one month's payment of JKP, done in SIAPkerja (domain reference 4.5). */
public sealed interface JkpMonthRule extends Condition<MonthCase>
        permits ClaimDateHasCome, AgreementIsSigned, AccountIsGiven, MemberAssessedThemselves, MemberLookedForWork, MemberWasCounselled, TrainingWasAttended,
        NothingEndedTheRight {

    List<JkpMonthRule> FIRST = List.of(new ClaimDateHasCome(), new NothingEndedTheRight(), new AgreementIsSigned(), new AccountIsGiven());
    List<JkpMonthRule> LATER = List.of(new ClaimDateHasCome(), new NothingEndedTheRight(), new MemberAssessedThemselves(), new MemberLookedForWork(),
            new MemberWasCounselled(), new TrainingWasAttended());

    @Override
    default String regulation() {
        return "PP 37/2021; PP 6/2025; SIAPkerja";
    }
}
