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
            case UNEVEN_LIGHT -> text("Satu sisi wajah jauh lebih gelap.", "One side of the face is much darker.",
                    "Hadapkan wajah ke sumber cahaya, misalnya jendela.", "Face the light, for example a window.");
            case LOW_CONTRAST -> text("Wajah kurang jelas.", "The face stands out too little.",
                    "Bersihkan lensa dan cari cahaya yang lebih baik.", "Clean the lens and find better light.");
            case BLURRED -> text("Gambar buram.", "The picture is blurred.",
                    "Tahan kamera dengan tenang.", "Hold the camera still.");
            case MOTION_BLUR -> text("Kamera atau wajah bergerak.", "The camera or the face moved.",
                    "Diamlah sejenak saat gambar diambil; sandarkan siku bila perlu.", "Keep still while the picture is taken; rest your elbows if need be.");
            case NOISY -> text("Gambar berbintik.", "The picture is grainy.",
                    "Cari tempat yang lebih terang dan jangan memakai zum.", "Find a brighter place and do not zoom.");
            case TOO_COMPRESSED -> text("Gambar terlalu dimampatkan.", "The picture is compressed too much.",
                    "Kirim gambar langsung dari kamera, bukan dari aplikasi pesan.", "Send the picture straight from the camera, not by way of a messenger.");
            case EYES_CLOSED -> text("Mata tertutup.", "The eyes are closed.",
                    "Buka mata dan lihat ke kamera.", "Open your eyes and look at the camera.");
            case EYES_COVERED -> text("Mata tertutupi.", "The eyes are covered.",
                    "Lepaskan kacamata hitam dan singkirkan rambut dari mata.", "Take off sunglasses and move hair away from your eyes.");
            case GLASSES_GLARE -> text("Kacamata memantulkan cahaya.", "The glasses reflect light.",
                    "Lepaskan kacamata atau menjauh dari lampu di depan Anda.", "Take off your glasses or move away from the lamp in front of you.");
            case MOUTH_COVERED -> text("Mulut atau hidung tertutupi.", "Mouth or nose is covered.",
                    "Lepaskan masker dan turunkan tangan dari wajah.", "Take off your mask and keep your hands off your face.");
            case FACE_PARTLY_COVERED -> text("Sebagian wajah tertutupi.", "Part of the face is covered.",
                    "Singkirkan apa pun yang menutupi dahi, pipi, atau dagu. Jilbab boleh tetap dipakai.", "Remove what covers forehead, cheeks or chin. A headscarf may stay on.");
            case HEAD_TURNED -> text("Wajah tidak menghadap kamera.", "The face is turned away.",
                    "Hadapkan wajah lurus ke kamera.", "Look straight into the camera.");
            case HEAD_TURNED_LEFT -> text("Kepala menoleh ke kiri.", "The head is turned to the left.",
                    "Putar kepala ke kanan sampai menghadap kamera.", "Turn your head to the right until you face the camera.");
            case HEAD_TURNED_RIGHT -> text("Kepala menoleh ke kanan.", "The head is turned to the right.",
                    "Putar kepala ke kiri sampai menghadap kamera.", "Turn your head to the left until you face the camera.");
            case HEAD_TURNED_UP -> text("Kepala mendongak.", "The head is raised.",
                    "Turunkan dagu, atau angkat kamera setinggi mata.", "Lower your chin, or hold the camera at the height of your eyes.");
            case HEAD_TURNED_DOWN -> text("Kepala menunduk.", "The head is bowed.",
                    "Angkat dagu, atau angkat kamera setinggi mata.", "Raise your chin, or bring the camera up to the height of your eyes.");
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
