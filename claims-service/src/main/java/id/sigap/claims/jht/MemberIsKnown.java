package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** The person has arrived here; without the legal name of the civil registry nobody can be paid (domain reference 5.3, name check). */
record MemberIsKnown() implements JhtRule {

    @Override
    public String code() {
        return "MEMBER_IS_KNOWN";
    }

    @Override
    public Text text() {
        return new Text("Data diri peserta sudah terbukti", "The member's identity is proved");
    }

    @Override
    public String regulation() {
        return "Permenaker 4/2022";
    }

    @Override
    public Finding check(JhtCase asked) {
        ClaimantFacts facts = asked.facts();
        return facts.birthDate() == null
                ? new Finding.NotKnownYet(Phrase.of("data diri Anda sedang disiapkan", "your personal data are being set up"))
                : new Finding.Met(Phrase.of("menurut data kependudukan", "by the civil registry"));
    }
}
