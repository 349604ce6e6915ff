package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.Judge;
import id.sigap.claims.explain.ReasoningBuilder;
import java.util.List;

/** Judges a JKP claim by the rules of the day on which the job was lost. */
public final class JkpEligibility {

    /** In the order in which a member reads them. */
    static final List<JkpRule> RULES = List.of(new MemberIsCitizen(), new MemberWasEmployed(), new MemberEnteredBelowTheAge(), new WorkerWasInTheProgrammes(),
            new EndOfWorkIsCovered(), new ContributionsWerePaid(), new ContributionsWerePaidInARow(), new ClaimIsInTime(), new MemberHasNoNewWork(),
            new MemberIsAlive(), new LifetimeAllowsAnother(), new LastBenefitIsLongAgo());

    private JkpEligibility() {
    }

    public static Eligibility judge(JkpCase asked) {
        ReasoningBuilder reasoning = new ReasoningBuilder("Kelayakan klaim JKP", "Eligibility of a JKP claim", asked.day());
        if (asked.facts().loss() != null) {
            reasoning.input("tanggal PHK", "day of the PHK", asked.facts().loss().day())
                    .input("akhir hubungan kerja", "end of the employment", asked.facts().loss().how().text());
        }
        reasoning.rule(asked.row(JkpFigure.JKP_MONTHS_LOOKED_BACK)).rule(asked.row(JkpFigure.JKP_BRIDGED_ARREARS));
        return Judge.judge(RULES, asked, reasoning);
    }
}
