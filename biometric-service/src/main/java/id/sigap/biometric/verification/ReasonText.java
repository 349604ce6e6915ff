package id.sigap.biometric.verification;

import id.sigap.contracts.biometric.QualityReason;
import id.sigap.contracts.problem.ProblemType.Text;

/** What was wrong with a picture, and what to do about it. */
public record ReasonText(Text problem, Text advice) {

    public static ReasonText of(QualityReason reason) {
        return switch (reason) {
            case NO_FACE -> text("Wajah tidak ditemukan.", "No face was found.",
                    "Arahkan kamera ke wajah Anda.", "Point the camera at your face.");
            case MULTIPLE_FACES -> text("Ada lebih dari satu wajah.", "There is more than one face.",
                    "Pastikan hanya Anda yang terlihat.", "Make sure that only you can be seen.");
            case FACE_TOO_SMALL -> text("Wajah terlalu kecil.", "The face is too small.",
                    "Dekatkan kamera.", "Bring the camera closer.");
            case FACE_OUT_OF_FRAME -> text("Sebagian wajah di luar gambar.", "Part of the face is outside the picture.",
                    "Letakkan seluruh wajah di tengah gambar.", "Keep the whole face in the middle of the picture.");
            case TOO_DARK -> text("Gambar terlalu gelap.", "The picture is too dark.",
                    "Cari tempat yang lebih terang.", "Find a brighter place.");
            case TOO_BRIGHT -> text("Gambar terlalu terang.", "The picture is too bright.",
                    "Hindari cahaya kuat yang langsung mengenai wajah.", "Avoid strong light straight on the face.");
            case LOW_CONTRAST -> text("Wajah kurang jelas.", "The face stands out too little.",
                    "Bersihkan lensa dan cari cahaya yang lebih baik.", "Clean the lens and find better light.");
            case BLURRED -> text("Gambar buram.", "The picture is blurred.",
                    "Tahan kamera dengan tenang.", "Hold the camera still.");
            case HEAD_TURNED -> text("Wajah tidak menghadap kamera.", "The face is turned away.",
                    "Hadapkan wajah lurus ke kamera.", "Look straight into the camera.");
            case HEAD_TILTED -> text("Kepala miring.", "The head is tilted.",
                    "Tegakkan kepala.", "Hold your head upright.");
            case UNREADABLE -> text("Gambar tidak dapat dibaca.", "The picture cannot be read.",
                    "Ambil gambar baru dengan kamera biasa.", "Take a new picture with the plain camera.");
        };
    }

    private static ReasonText text(String problemIndonesian, String problemEnglish, String adviceIndonesian, String adviceEnglish) {
        return new ReasonText(new Text(problemIndonesian, problemEnglish), new Text(adviceIndonesian, adviceEnglish));
    }
}
