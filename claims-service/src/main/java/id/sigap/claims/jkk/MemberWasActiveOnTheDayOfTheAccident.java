package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** The membership protected on that day; when the claim is made does not matter (domain reference 4.2). */
record MemberWasActiveOnTheDayOfTheAccident() implements JkkRule {

    @Override
    public String code() {
        return "MEMBER_WAS_ACTIVE_ON_THE_DAY_OF_THE_ACCIDENT";
    }

    @Override
    public Text text() {
        return new Text("Kepesertaan aktif pada hari kecelakaan", "The membership was active on the day of the accident");
    }

    @Override
    public String regulation() {
        return "PP 44/2015";
    }

    @Override
    public Finding check(JkkCase asked) {
        JkkFacts facts = asked.facts();
        if (facts.coverage() == null) {
            return new Finding.NotKnownYet(Phrase.of("data kepesertaan belum sampai", "the membership data have not arrived"));
        }
        if (facts.coverage().on(facts.day())) {
            return new Finding.Met(Phrase.of("terlindungi pada {0}", "protected on {0}", facts.day()));
        }
        return new Finding.NotMet(Phrase.of("tidak ada perlindungan pada {0}", "no protection on {0}", facts.day()),
                Phrase.of("Bila saat itu Anda bekerja, manfaatnya ditanggung pemberi kerja yang tidak mendaftarkan Anda; mintalah kepadanya",
                        "If you worked for somebody then, the employer who did not register you owes the benefit; ask there"), null);
    }
}
