package id.sigap.biometric.verification;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.problem.ProblemType.Text;

/** What the member can do now. There is always something. */
public enum NextStep {
    SEND_PICTURE("Ambil swafoto dan kirim.", "Take a selfie and send it."),
    WAIT("Swafoto sedang diperiksa.", "The selfie is being checked."),
    WAIT_FOR_REGISTRY("Swafoto diterima. Dukcapil (atau Imigrasi, untuk warga negara asing) belum menjawab; kami terus mencoba.",
            "The selfie was taken. The civil registry (for foreigners the immigration office) has not answered yet; we keep trying."),
    RETAKE("Perbaiki hal yang disebut, lalu ambil swafoto lagi.", "Mend what is named and take another selfie."),
    RETAKE_OR_ASK_OFFICER("Ambil swafoto lagi, atau minta petugas membandingkannya.",
            "Take another selfie, or ask for an officer to compare it."),
    WAIT_FOR_OFFICER("Petugas akan membandingkan swafoto ini dengan foto Anda.", "An officer will compare this selfie with your photograph."),
    USE_ANOTHER_PROOF("Dukcapil (atau Imigrasi, untuk warga negara asing) tidak memiliki foto Anda yang dapat dipakai. Pakai cara pembuktian lain.",
            "The civil registry (for foreigners the immigration office) has no usable photograph of you. Use another proof."),
    START_AGAIN("Waktunya habis. Mulai lagi tindakan yang membutuhkan swafoto.", "Time ran out. Start again the act that needs the selfie."),
    CONTINUE("Wajah Anda cocok. Lanjutkan.", "Your face matched. Go on.");

    private final Text text;

    NextStep(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }

    /** Before any selfie. */
    public static NextStep of(SlotStatus slot, ReferenceState reference) {
        return switch (slot) {
            case MATCHED -> CONTINUE;
            case EXPIRED -> START_AGAIN;
            case OPEN -> reference == ReferenceState.NONE ? USE_ANOTHER_PROOF : SEND_PICTURE;
        };
    }

    /**
     * After a selfie.
     *
     * @param outcome of the selfie; null while it is under way
     * @param decider null while it is under way
     */
    public static NextStep of(SlotStatus slot, ReferenceState reference, VerificationStatus status, Outcome outcome, Decider decider) {
        NextStep before = of(slot, reference);
        if (before != SEND_PICTURE) {
            return before;
        }
        return switch (status) {
            case QUEUED, WORKING -> WAIT;
            case WAITING -> WAIT_FOR_REGISTRY;
            case WITH_OFFICER -> WAIT_FOR_OFFICER;
            // its operation goes on: the picture was erased, or another act is to be confirmed
            case EXPIRED -> SEND_PICTURE;
            case DONE -> switch (outcome) {
                case BAD_PICTURE -> RETAKE;
                case UNSURE, NO_MATCH -> decider == Decider.OFFICER ? SEND_PICTURE : RETAKE_OR_ASK_OFFICER;
                case MATCH -> CONTINUE;
            };
        };
    }
}
