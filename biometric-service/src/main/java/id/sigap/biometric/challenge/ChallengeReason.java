package id.sigap.biometric.challenge;

import id.sigap.biometric.engine.liveness.LivenessFault;
import id.sigap.contracts.problem.ProblemType.Text;

/** Why a challenge was not passed, and what to do about it. */
public enum ChallengeReason {
    UNREADABLE("Gambar tidak dapat dibaca.", "The picture cannot be read.",
            "Ambil gambar dengan kamera biasa.", "Take the picture with the plain camera."),
    NO_FACE("Wajah tidak ditemukan.", "No face was found.",
            "Arahkan kamera ke wajah, dan menoleh tidak terlalu jauh.", "Point the camera at your face, and do not turn too far."),
    SEVERAL_FACES("Ada lebih dari satu wajah.", "There is more than one face.",
            "Pastikan hanya Anda yang terlihat.", "Make sure that only you can be seen."),
    POOR_PICTURE("Gambar lurus ini belum cukup baik sebagai swafoto.", "This straight picture is not good enough as a selfie.",
            "Perbaiki hal yang disebut, lalu mulai tantangan baru.", "Mend what is named, then start a new challenge."),
    NOT_STRAIGHT("Wajah tidak menghadap kamera.", "The face was not straight.",
            "Hadapkan wajah lurus ke kamera saat diminta.", "Look straight into the camera when asked to."),
    TURN_NOT_SEEN("Tolehan tidak terlihat.", "The turn was not seen.",
            "Tolehkan kepala lebih jauh, kira-kira setengah jalan ke bahu.", "Turn your head further, about half way to the shoulder."),
    OTHER_WAY("Kepala menoleh ke arah sebaliknya.", "The head turned the other way.",
            "Ikuti arah yang diminta; kanan dan kiri adalah kanan dan kiri Anda.", "Follow the side that is asked for; left and right are your own."),
    TOO_FLAT("Gambar tampak datar seperti foto.", "It looks flat, as a photograph does.",
            "Gunakan wajah Anda sendiri, bukan foto; tahan ponsel diam dan tolehkan kepala.",
            "Use your own face and no photograph; keep the phone still and turn your head."),
    OTHER_FACE("Wajah berbeda dari gambar pertama.", "The face is not that of the first picture.",
            "Satu orang melakukan seluruh tantangan; cari cahaya yang merata.", "One person does the whole challenge; find even light."),
    SEEN_BEFORE("Gambar ini sudah pernah dikirim.", "This picture came before.",
            "Ambil gambar baru pada setiap langkah.", "Take a new picture at each step."),
    TOO_LATE("Waktu tantangan habis.", "The time for the challenge ran out.",
            "Mulai tantangan baru; kirim gambar yang lebih kecil bila jaringan lambat.",
            "Start a new challenge; send smaller pictures if the network is slow."),
    OPERATION_CLOSED("Tindakan ini tidak lagi menunggu wajah, atau swafoto lain sedang diperiksa.",
            "The act no longer waits for a face, or another selfie is being checked.",
            "Lihat keadaan tindakan Anda.", "Look at how your act stands."),
    NOT_JUDGED("Tantangan tidak dapat diperiksa.", "The challenge could not be judged.",
            "Ini bukan kesalahan Anda. Mulai tantangan baru.", "It is not your fault. Start a new challenge.");

    private final Text problem;
    private final Text advice;

    ChallengeReason(String problemIndonesian, String problemEnglish, String adviceIndonesian, String adviceEnglish) {
        this.problem = new Text(problemIndonesian, problemEnglish);
        this.advice = new Text(adviceIndonesian, adviceEnglish);
    }

    Text problem() {
        return problem;
    }

    Text advice() {
        return advice;
    }

    static ChallengeReason of(LivenessFault fault) {
        return switch (fault) {
            case UNREADABLE -> UNREADABLE;
            case NO_FACE -> NO_FACE;
            case SEVERAL_FACES -> SEVERAL_FACES;
            case POOR_PICTURE -> POOR_PICTURE;
            case NOT_STRAIGHT -> NOT_STRAIGHT;
            case TURN_NOT_SEEN -> TURN_NOT_SEEN;
            case OTHER_WAY -> OTHER_WAY;
            case TOO_FLAT -> TOO_FLAT;
            case OTHER_FACE -> OTHER_FACE;
            case SEEN_BEFORE -> SEEN_BEFORE;
        };
    }
}
