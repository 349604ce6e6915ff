package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;
import java.util.StringJoiner;

/** Which programmes is a matter of the employer's scale; JKN is among them for all (domain reference 1.2). */
record WorkerWasInTheProgrammes() implements JkpRule {

    @Override
    public String code() {
        return "WORKER_WAS_IN_THE_PROGRAMMES";
    }

    @Override
    public Text text() {
        return new Text("Pekerja diikutkan dalam program yang disyaratkan", "The worker was in the programmes that are needed");
    }

    @Override
    public Optional<RuleRow> row(JkpCase asked) {
        return asked.facts().scale() == null ? Optional.empty() : Optional.of(asked.row(JkpFigure.JKP_PROGRAMMES, asked.facts().scale().name()));
    }

    @Override
    public Finding check(JkpCase asked) {
        JkpFacts facts = asked.facts();
        if (facts.scale() == null || facts.joined() == null) {
            return new Finding.NotKnownYet(Phrase.of("skala pemberi kerja atau program Anda belum sampai", "your employer's scale or your programmes have not arrived"));
        }
        StringJoiner missing = new StringJoiner(", ");
        for (String needed : asked.row(JkpFigure.JKP_PROGRAMMES, facts.scale().name()).words()) {
            if (!facts.joined().contains(Joined.valueOf(needed))) {
                missing.add(needed);
            }
        }
        if (missing.length() > 0) {
            return new Finding.NotMet(Phrase.of("usaha {0}; belum diikuti: {1}", "a {0} employer; not joined: {1}", facts.scale().text(), missing),
                    Phrase.of("Tanyakan kepada pemberi kerja mengapa Anda tidak didaftarkan, atau laporkan kepada pengawas ketenagakerjaan",
                            "Ask the employer why you were not registered, or report it to the labour inspectors"), null);
        }
        return new Finding.Met(Phrase.of("usaha {0}; semua diikuti", "a {0} employer; all joined", facts.scale().text()));
    }
}
