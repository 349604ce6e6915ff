package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** Who has the months receives a pension, not the contributions at once. */
record MemberLacksPensionMonths() implements JpRule {

    @Override
    public String code() {
        return "MEMBER_LACKS_PENSION_MONTHS";
    }

    @Override
    public Text text() {
        return new Text("Masa iur tidak cukup untuk pensiun hari tua", "The months of contributions do not suffice for an old-age pension");
    }

    @Override
    public Optional<RuleRow> row(JpCase asked) {
        return Optional.of(asked.row(JpFigure.JP_PENSION_MONTHS));
    }

    @Override
    public Finding check(JpCase asked) {
        if (asked.facts().density() == null) {
            return NotArrived.months();
        }
        int paid = asked.facts().density().paidMonths();
        int wanted = asked.row(JpFigure.JP_PENSION_MONTHS).whole();
        return asked.hasPensionMonths()
                ? new Finding.NotMet(Phrase.of("{0} dari {1} bulan", "{0} of {1} months", paid, wanted),
                        Phrase.of("Anda berhak atas pensiun bulanan; ajukan pensiun hari tua", "You have the right to a monthly pension; claim the old-age pension"), null)
                : new Finding.Met(Phrase.of("{0} dari {1} bulan", "{0} of {1} months", paid, wanted));
    }
}
