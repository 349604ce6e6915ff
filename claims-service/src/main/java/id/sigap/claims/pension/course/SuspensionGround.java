package id.sigap.claims.pension.course;

import id.sigap.contracts.problem.ProblemType.Text;

/** Why a pension is not paid for now. */
public enum SuspensionGround {
    /** The yearly confirmation did not come in time. */
    CONFIRMATION_MISSED("Konfirmasi tahunan belum diterima", "The yearly confirmation has not come"),
    IDENTITY_IN_DOUBT("Identitas penerima meragukan", "The recipient's identity is in doubt"),
    DEATH_TO_BE_PROVED("Ada kabar kematian yang belum terbukti", "A death is told of that is not proved yet"),
    DATA_DISPUTED("Data yang mendasari pensiun dipermasalahkan", "The data that the pension rests on are disputed");

    private final Text text;

    SuspensionGround(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
