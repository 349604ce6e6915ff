package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** Total and permanent, as a doctor has found. */
record MemberIsTotallyDisabled() implements JpRule {

    @Override
    public String code() {
        return "MEMBER_IS_TOTALLY_DISABLED";
    }

    @Override
    public Text text() {
        return new Text("Peserta mengalami cacat total tetap", "The member is totally and permanently disabled");
    }

    @Override
    public Finding check(JpCase asked) {
        if (asked.facts().totallyDisabled() == null) {
            return NotArrived.disability();
        }
        return asked.facts().totallyDisabled()
                ? new Finding.Met(Phrase.of("menurut surat keterangan dokter", "by the doctor's letter"))
                : new Finding.NotMet(Phrase.of("dokter tidak menyatakan cacat total tetap", "the doctor has not found a total and permanent disability"),
                        Phrase.of("Bila keadaan berubah, mintalah surat keterangan dokter yang baru", "If that changes, ask the doctor for a new letter"), null);
    }
}
