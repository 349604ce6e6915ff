package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.problem.ProblemType.Text;

/** JKP rests on an employment relation: members as PU (PP 6/2025 art. 4). */
record MemberWasEmployed() implements JkpRule {

    @Override
    public String code() {
        return "MEMBER_WAS_EMPLOYED";
    }

    @Override
    public Text text() {
        return new Text("Peserta bekerja dalam hubungan kerja (PU)", "The member was in an employment relation (PU)");
    }

    @Override
    public Finding check(JkpCase asked) {
        Segment segment = asked.facts().segment();
        if (segment == null) {
            return new Finding.NotKnownYet(Phrase.of("data kepesertaan Anda belum sampai", "your membership data have not arrived"));
        }
        if (segment != Segment.PU) {
            return new Finding.NotMet(Phrase.of("terdaftar sebagai {0}", "registered as {0}", segment),
                    Phrase.of("JKP hanya untuk pekerja penerima upah", "JKP is for workers who are paid a wage"), null);
        }
        return new Finding.Met(Phrase.of("terdaftar sebagai PU", "registered as PU"));
    }
}
