package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.problem.ProblemType.Text;

/** The reason is open to members who paid for themselves (domain reference 1.1 and 4.1). */
record MemberWorkedAsBpu() implements JhtRule {

    @Override
    public String code() {
        return "MEMBER_WORKED_AS_BPU";
    }

    @Override
    public Text text() {
        return new Text("Peserta terdaftar sebagai BPU",
                "The member was registered as BPU");
    }

    @Override
    public String regulation() {
        return "Permenaker 4/2022";
    }

    @Override
    public Finding check(JhtCase asked) {
        ClaimantFacts facts = asked.facts();
        if (facts.employments().isEmpty()) {
            return new Finding.NotKnownYet(Phrase.of("data kepesertaan Anda belum sampai", "your membership data have not arrived"));
        }
        for (Employment employment : facts.employments()) {
            if (employment.segment() == Segment.BPU) {
                return new Finding.Met(Phrase.of("kepesertaan BPU tercatat", "a membership as BPU is on record"));
            }
        }
        return new Finding.NotMet(Phrase.of("tidak ada kepesertaan BPU", "there is no membership as BPU"),
                Phrase.of("Pilih alasan yang sesuai dengan pekerjaan Anda", "Choose the reason that fits your work"), null);
    }
}
