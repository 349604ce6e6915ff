package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** A part is paid to prepare for what comes while work goes on (PP 46/2015; domain reference 4.1). */
record MemberStillWorks() implements JhtRule {

    @Override
    public String code() {
        return "MEMBER_STILL_WORKS";
    }

    @Override
    public Text text() {
        return new Text("Peserta masih bekerja",
                "The member still works");
    }

    @Override
    public String regulation() {
        return "PP 46/2015";
    }

    @Override
    public Finding check(JhtCase asked) {
        ClaimantFacts facts = asked.facts();
        if (facts.employments().isEmpty()) {
            return new Finding.NotKnownYet(Phrase.of("data kepesertaan Anda belum sampai", "your membership data have not arrived"));
        }
        for (Employment employment : facts.employments()) {
            if (employment.goesOn(asked.day())) {
                return new Finding.Met(Phrase.of("kepesertaan masih aktif", "a membership is active"));
            }
        }
        return new Finding.NotMet(Phrase.of("semua kepesertaan telah berakhir", "every membership has ended"),
                Phrase.of("Ajukan seluruh saldo dengan alasan berakhirnya pekerjaan Anda", "Claim the whole balance by the reason for which your work ended"), null);
    }
}
