package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** A survivor's claim begins with the death. */
record MemberHasDied() implements JpRule {

    @Override
    public String code() {
        return "MEMBER_HAS_DIED";
    }

    @Override
    public Text text() {
        return new Text("Peserta telah meninggal dunia", "The member has died");
    }

    @Override
    public Finding check(JpCase asked) {
        if (asked.facts().died() == null) {
            return NotArrived.death();
        }
        return asked.day().isBefore(asked.facts().died())
                ? new Finding.NotMet(Phrase.of("dilaporkan meninggal pada {0}", "reported to have died on {0}", asked.facts().died()),
                        Phrase.of("Minta perbaikan tanggal kematian", "Ask for the day of death to be corrected"), null)
                : new Finding.Met(Phrase.of("meninggal pada {0}", "died on {0}", asked.facts().died()));
    }
}
