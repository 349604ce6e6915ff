package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** Of a member who has died the survivors claim. */
record MemberLives() implements JpRule {

    @Override
    public String code() {
        return "MEMBER_LIVES";
    }

    @Override
    public Text text() {
        return new Text("Peserta masih hidup", "The member is alive");
    }

    @Override
    public Finding check(JpCase asked) {
        return asked.facts().died() == null
                ? new Finding.Met(Phrase.of("tidak ada laporan kematian", "no death is reported"))
                : new Finding.NotMet(Phrase.of("meninggal pada {0}", "died on {0}", asked.facts().died()),
                        Phrase.of("Ahli waris dapat mengajukan manfaatnya sendiri", "The survivors can claim what is theirs"), null);
    }
}
