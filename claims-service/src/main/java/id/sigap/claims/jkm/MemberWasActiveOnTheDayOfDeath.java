package id.sigap.claims.jkm;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** The membership protected on that day (domain reference 4.3). */
record MemberWasActiveOnTheDayOfDeath() implements JkmRule {

    @Override
    public String code() {
        return "MEMBER_WAS_ACTIVE_ON_THE_DAY_OF_DEATH";
    }

    @Override
    public Text text() {
        return new Text("Kepesertaan aktif pada hari meninggal", "The membership was active on the day of death");
    }

    @Override
    public String regulation() {
        return "PP 44/2015";
    }

    @Override
    public Finding check(JkmCase asked) {
        JkmFacts facts = asked.facts();
        if (facts.coverage() == null) {
            return new Finding.NotKnownYet(Phrase.of("data kepesertaan belum sampai", "the membership data have not arrived"));
        }
        if (facts.coverage().on(facts.death())) {
            return new Finding.Met(Phrase.of("terlindungi pada {0}", "protected on {0}", facts.death()));
        }
        return new Finding.NotMet(Phrase.of("tidak ada perlindungan pada {0}", "no protection on {0}", facts.death()),
                Phrase.of("Bila saat itu peserta masih bekerja, mintalah manfaatnya kepada pemberi kerja; saldo JHT tetap dapat diklaim ahli waris",
                        "If the member still worked for somebody, ask the employer for the benefit; heirs can claim the JHT balance in any case"), null);
    }
}
