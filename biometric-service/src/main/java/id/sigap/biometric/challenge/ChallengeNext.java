package id.sigap.biometric.challenge;

import id.sigap.biometric.engine.liveness.HeadTurn;
import id.sigap.contracts.problem.ProblemType.Text;

/** What the member can do now with a challenge. There is always something. */
public enum ChallengeNext {
    SEND_STRAIGHT("Hadapkan wajah lurus ke kamera, ambil gambar dan kirim.", "Look straight into the camera, take the picture and send it."),
    SEND_LEFT("Tolehkan kepala ke kiri Anda, ambil gambar dan kirim.", "Turn your head to your left, take the picture and send it."),
    SEND_RIGHT("Tolehkan kepala ke kanan Anda, ambil gambar dan kirim.", "Turn your head to your right, take the picture and send it."),
    WAIT("Tantangan sedang diperiksa.", "The challenge is being judged."),
    FOLLOW_SELFIE("Tantangan berhasil. Gambar terbaik sedang dibandingkan dengan foto Anda.",
            "You passed. The best picture is being compared with your photograph."),
    START_AGAIN_OR_ASK_OFFICER("Mulai tantangan baru, atau kirim swafoto untuk dibandingkan petugas.",
            "Start a new challenge, or send a selfie for an officer to compare.");

    private final Text text;

    ChallengeNext(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    Text text() {
        return text;
    }

    /** @param due the turn that is due; of no matter once all frames came */
    static ChallengeNext of(ChallengeStatus status, HeadTurn due) {
        return switch (status) {
            case OPEN -> switch (due) {
                case STRAIGHT -> SEND_STRAIGHT;
                case LEFT -> SEND_LEFT;
                case RIGHT -> SEND_RIGHT;
            };
            case JUDGING -> WAIT;
            case PASSED -> FOLLOW_SELFIE;
            case FAILED, EXPIRED, SUPERSEDED -> START_AGAIN_OR_ASK_OFFICER;
        };
    }
}
