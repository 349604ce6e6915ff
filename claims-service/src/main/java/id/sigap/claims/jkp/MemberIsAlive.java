package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** The right ends with death and does not pass to heirs (domain reference 4.5). */
record MemberIsAlive() implements JkpRule {

    @Override
    public String code() {
        return "MEMBER_IS_ALIVE";
    }

    @Override
    public Text text() {
        return new Text("Peserta masih hidup", "The member is alive");
    }

    @Override
    public Finding check(JkpCase asked) {
        Since since = asked.facts().since();
        if (since == null) {
            return new Finding.NotKnownYet(Phrase.of("keadaan Anda sejak PHK belum sampai", "what happened since the PHK has not arrived"));
        }
        if (since.diedOn() != null && !since.diedOn().isAfter(asked.day())) {
            return new Finding.NotMet(Phrase.of("meninggal pada {0}", "died on {0}", since.diedOn()),
                    Phrase.of("Ahli waris dapat mengajukan JHT dan manfaat kematian", "The heirs can claim JHT and the death benefits"), null);
        }
        return new Finding.Met(Phrase.of("masih hidup", "alive"));
    }
}
