package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.Judge;
import id.sigap.claims.explain.ReasoningBuilder;
import java.util.List;

/** Judges one month's claim: the first by what was set up, the later ones by what was done for new work. */
public final class JkpMonthEligibility {

    static final List<JkpMonthRule> FIRST = List.of(new ClaimDateHasCome(), new NothingEndedTheRight(), new AgreementIsSigned(), new AccountIsGiven());
    static final List<JkpMonthRule> LATER = List.of(new ClaimDateHasCome(), new NothingEndedTheRight(), new MemberAssessedThemselves(), new MemberLookedForWork(),
            new MemberWasCounselled(), new TrainingWasAttended());

    private JkpMonthEligibility() {
    }

    public static Eligibility judge(MonthCase asked) {
        ReasoningBuilder reasoning = new ReasoningBuilder("Kelayakan pembayaran bulanan JKP", "Eligibility of a month's payment of JKP", asked.day())
                .input("bulan ke-", "month number", asked.payment().number());
        if (asked.first()) {
            return Judge.judge(FIRST, asked, reasoning);
        }
        return Judge.judge(LATER, asked, reasoning.rule(asked.row(JkpFigure.JKP_INTERVIEWS)));
    }
}
