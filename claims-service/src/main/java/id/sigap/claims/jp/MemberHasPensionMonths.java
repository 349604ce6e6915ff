package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** An old-age pension needs fifteen years of contributions. */
record MemberHasPensionMonths() implements JpRule {

    @Override
    public String code() {
        return "MEMBER_HAS_PENSION_MONTHS";
    }

    @Override
    public Text text() {
        return new Text("Masa iur cukup untuk pensiun hari tua", "The months of contributions suffice for an old-age pension");
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
                ? new Finding.Met(Phrase.of("{0} dari {1} bulan", "{0} of {1} months", paid, wanted))
                : new Finding.NotMet(Phrase.of("{0} dari {1} bulan", "{0} of {1} months", paid, wanted),
                        Phrase.of("Pada usia pensiun, iuran dan hasil pengembangannya dibayarkan sekaligus; ajukan pembayaran sekaligus",
                                "At the pension age contributions and their development are paid at once; claim the payment at once"), null);
    }
}
