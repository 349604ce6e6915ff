package id.sigap.claims.heir.death;

import id.sigap.contracts.problem.ProblemType.Text;

/** Why a report of a death is refused. */
public enum DeathGround {

    PERSON_LIVES("Peserta masih hidup", "The member lives"),
    CERTIFICATE_NOT_CONFIRMED("Akta kematian tidak dikonfirmasi pencatatan sipil", "The civil registry does not confirm the death certificate"),
    ANOTHER_PERSON("Akta kematian ini milik orang lain", "The death certificate is another person's"),
    REPORT_IS_FALSE("Keterangan keluarga terbukti tidak benar", "The declared family was found to be false");

    private final Text text;

    DeathGround(String indonesian, String english) {
        text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
