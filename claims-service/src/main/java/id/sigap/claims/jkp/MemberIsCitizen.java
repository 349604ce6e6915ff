package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** JKP is for citizens (PP 6/2025 art. 4). */
record MemberIsCitizen() implements JkpRule {

    @Override
    public String code() {
        return "MEMBER_IS_CITIZEN";
    }

    @Override
    public Text text() {
        return new Text("Peserta adalah warga negara Indonesia", "The member is an Indonesian citizen");
    }

    @Override
    public Finding check(JkpCase asked) {
        Boolean citizen = asked.facts().citizen();
        if (citizen == null) {
            return new Finding.NotKnownYet(Phrase.of("kewarganegaraan Anda belum sampai", "your citizenship has not arrived"));
        }
        if (!citizen) {
            return new Finding.NotMet(Phrase.of("bukan warga negara Indonesia", "not an Indonesian citizen"),
                    Phrase.of("JHT tetap dapat diajukan", "JHT can be claimed all the same"), null);
        }
        return new Finding.Met(Phrase.of("warga negara Indonesia", "an Indonesian citizen"));
    }
}
