package id.sigap.claims.letter.text;

import id.sigap.contracts.problem.ProblemType.Text;

/** What a letter tells. */
public enum LetterKind {
    APPROVAL("Persetujuan klaim", "Approval of your claim"),
    REJECTION("Penolakan klaim", "Rejection of your claim"),
    RETURN_FOR_CORRECTION("Klaim dikembalikan untuk dilengkapi", "Your claim is returned to be completed"),
    APPEAL_DECISION("Keputusan atas keberatan Anda", "Decision on your appeal"),
    LATE_COMPENSATION("Ganti rugi keterlambatan pembayaran", "Compensation for late payment");

    private final Text subject;

    LetterKind(String indonesian, String english) {
        this.subject = new Text(indonesian, english);
    }

    public Text subject() {
        return subject;
    }
}
