package id.sigap.biometric.verification;

import id.sigap.contracts.problem.ProblemType.Text;
import java.util.List;

/** What the member can do now. There is always something. */
public enum NextStep {
    SEND_PICTURE("Ambil swafoto dan kirim.", "Take a selfie and send it."),
    WAIT("Swafoto sedang diperiksa.", "The selfie is being checked."),
    WAIT_FOR_REGISTRY("Swafoto diterima. Dukcapil (atau Imigrasi, untuk warga negara asing) belum menjawab; kami terus mencoba.",
            "The selfie was taken. The civil registry (for foreigners the immigration office) has not answered yet; we keep trying."),
    RETAKE("Perbaiki hal yang disebut, lalu ambil swafoto lagi.", "Mend what is named and take another selfie."),
    RETAKE_OR_ASK_OFFICER("Ambil swafoto lagi, atau minta petugas membandingkannya.",
            "Take another selfie, or ask for an officer to compare it."),
    SEND_PICTURE_FOR_OFFICER("Beberapa swafoto berturut-turut tidak cocok, jadi mesin sedang jeda. Kirim swafoto untuk dibandingkan petugas, pakai cara lain, atau tunggu.",
            "Several selfies in a row did not match, so the machine pauses. Send a selfie for an officer to compare, use another way, or wait."),
    FOLLOW_THE_NEWER("Swafoto yang lebih baru menggantikan yang ini.", "A newer selfie has taken the place of this one."),
    CHALLENGE("Ikuti tantangan wajah: tolehkan kepala seperti diminta. Atau minta petugas membandingkan swafoto Anda.",
            "Do the face challenge: turn your head as asked. Or have an officer compare your selfie."),
    WAIT_FOR_OFFICER("Petugas akan membandingkan swafoto ini dengan foto atau dokumen Anda.",
            "An officer will compare this selfie with your photograph or document."),
    USE_ANOTHER_PROOF("Dukcapil (atau Imigrasi, untuk warga negara asing) tidak memiliki foto Anda yang dapat dipakai. Konfirmasi dengan kunci sandi, aplikasi"
            + " autentikator atau kode ke kontak Anda, atau kirim gambar KTP atau paspor.",
            "The civil registry (for foreigners the immigration office) has no usable photograph of you. Confirm with a passkey, an authenticator app or a code to"
                    + " your contact, or send a picture of your identity card or passport."),
    SEND_DOCUMENT("Dukcapil (atau Imigrasi, untuk warga negara asing) tidak memiliki foto Anda yang dapat dipakai. Kirim gambar KTP atau paspor Anda, lalu swafoto;"
            + " petugas akan membandingkannya.",
            "The civil registry (for foreigners the immigration office) has no usable photograph of you. Send a picture of your identity card or passport, then a"
                    + " selfie; an officer will compare them."),
    START_AGAIN("Waktunya habis. Mulai lagi tindakan yang membutuhkan swafoto.", "Time ran out. Start again the act that needs the selfie."),
    CONTINUE("Sudah terbukti bahwa ini Anda. Lanjutkan.", "It is proved that it is you. Go on.");

    private final Text text;

    NextStep(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }

    /** The one best thing to do; the ways are all of them. */
    static NextStep of(Standing standing, List<Way> ways) {
        return switch (standing.slot()) {
            case MATCHED -> CONTINUE;
            case EXPIRED -> START_AGAIN;
            case OPEN -> switch (ways.getFirst()) {
                case WAIT -> waiting(standing.latest().orElseThrow().status());
                case CHALLENGE -> CHALLENGE;
                case STEP_UP -> USE_ANOTHER_PROOF;
                case DOCUMENT -> SEND_DOCUMENT;
                case SELFIE_FOR_OFFICER -> SEND_PICTURE_FOR_OFFICER;
                case SELFIE, OFFICER -> selfie(standing, ways);
            };
        };
    }

    private static NextStep waiting(VerificationStatus status) {
        return switch (status) {
            case QUEUED, WORKING -> WAIT;
            case WAITING -> WAIT_FOR_REGISTRY;
            case WITH_OFFICER -> WAIT_FOR_OFFICER;
            case DONE, EXPIRED, SUPERSEDED -> throw new IllegalArgumentException(status + " is not under way");
        };
    }

    /** The first, or another: one may have run out of time, been erased, or been refused by an officer. */
    private static NextStep selfie(Standing standing, List<Way> ways) {
        if (standing.badPicture()) {
            return RETAKE;
        }
        return ways.contains(Way.OFFICER) ? RETAKE_OR_ASK_OFFICER : SEND_PICTURE;
    }

    /** For a selfie whose place a newer one took, while that may still prove the operation. */
    NextStep forSuperseded() {
        return this == CONTINUE || this == START_AGAIN ? this : FOLLOW_THE_NEWER;
    }
}
