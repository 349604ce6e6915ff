package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** Work, the way, a disease that work brought; since 2025-02-24 violence or rape at work too (Permenaker 1/2025; domain reference 4.2). */
record HarmCountsAsWorkAccident() implements JkkRule {

    @Override
    public String code() {
        return "HARM_COUNTS_AS_WORK_ACCIDENT";
    }

    @Override
    public Text text() {
        return new Text("Kejadian dihitung sebagai kecelakaan kerja", "What happened counts as a work accident");
    }

    @Override
    public Optional<RuleRow> row(JkkCase asked) {
        return Optional.of(asked.row(JkkFigure.JKK_CAUSES));
    }

    @Override
    public String regulation() {
        return "PP 44/2015";
    }

    @Override
    public Finding check(JkkCase asked) {
        AccidentCause cause = asked.facts().cause();
        if (cause == null) {
            return new Finding.NotKnownYet(Phrase.of("penyebab kejadian sedang diperiksa", "the cause is being established"));
        }
        if (asked.row(JkkFigure.JKK_CAUSES).words().contains(cause.name())) {
            return new Finding.Met(Phrase.of("{0}", "{0}", cause.label()));
        }
        return new Finding.NotMet(Phrase.of("{0} belum dihitung pada {1}", "{0} does not count on {1}", cause.label(), asked.facts().day()),
                Phrase.of("Perawatan ditanggung jaminan kesehatan; bila peserta meninggal, ahli waris dapat mengajukan JKM",
                        "Health insurance bears the care; if the member has died, the heirs can claim JKM"), null);
    }
}
