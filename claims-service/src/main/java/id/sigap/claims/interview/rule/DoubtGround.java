package id.sigap.claims.interview.rule;

import id.sigap.contracts.problem.ProblemType.Text;

/** Why an officer doubts. */
public enum DoubtGround {
    IDENTITY("Identitas tidak dapat dipastikan", "The identity could not be made sure of"),
    ORIGINALS_MISSING("Dokumen asli tidak ditunjukkan", "The originals were not shown"),
    ORIGINALS_DIFFER("Dokumen asli berbeda dari yang dikirim", "The originals differ from what was sent"),
    STORY_DIFFERS("Keterangan berbeda dari data klaim", "What was said differs from the claim's data"),
    UNDER_PRESSURE("Pemohon tampak ditekan orang lain", "The claimant seems to be under pressure");

    private final Text text;

    DoubtGround(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
