package id.sigap.biometric.consent;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.problem.ProblemType.Text;

/** What a member agrees to, per purpose. Another word is another version: who agreed to the one before is asked again. */
final class ConsentText {

    /** The day from which the texts below are shown. */
    static final String VERSION = "2026-12-01";

    private static final Text KEPT = new Text(
            " Bila Anda mengirim gambar KTP atau paspor, petugas membandingkan swafoto Anda dengan gambar itu. Gambar dihapus 30 hari setelah keputusan."
                    + " Data wajah yang dihitung dari gambar itu disimpan terenkripsi sampai akun Anda ditutup atau"
                    + " persetujuan ditarik. Petugas hanya melihat gambar bila perbandingan oleh mesin tidak cukup, dan Anda dapat melihat siapa yang"
                    + " membukanya. Persetujuan ini sukarela dan dapat ditarik kapan saja; tanpa itu Anda dapat memakai cara pembuktian lain.",
            " Where you send a picture of your identity card or passport, an officer compares your selfie with that. Pictures are deleted 30 days after the"
                    + " decision. The data of your face that are computed from them are kept encrypted until your account is"
                    + " closed or the consent is withdrawn. Officers see a picture only where the comparison by machine is not enough, and you can see"
                    + " who opened it. This consent is voluntary and can be withdrawn at any time; without it you can use another proof.");

    static final Text WITHDRAWAL = new Text(
            "Gambar, foto pembanding dan data wajah untuk tujuan ini segera dihapus, dan pemeriksaan yang sedang berjalan berhenti. Setelah persetujuan"
                    + " terakhir ditarik, data wajah yang tersimpan untuk klaim juga dihapus. Keputusan yang sudah diambil tetap berlaku. Akun, kepesertaan"
                    + " dan klaim Anda tidak berubah; untuk swafoto berikutnya Anda akan diminta persetujuan lagi.",
            "The pictures, photographs and data of your face for this purpose are deleted at once, and checks that are under way stop. With the last"
                    + " consent the face that is kept for claims is deleted too. Decisions that were taken stand. Your account, memberships and claims"
                    + " do not change; before a next selfie you are asked for consent again.");

    private ConsentText() {
    }

    static Text of(Purpose purpose) {
        Text what = switch (purpose) {
            case BINDING -> new Text(
                    "Saya setuju swafoto saya diambil dan dibandingkan dengan foto saya di Dukcapil (atau Imigrasi), untuk membuktikan bahwa akun ini milik saya.",
                    "I agree that my selfie is taken and compared with my photograph at the civil registry (or the immigration office), to prove that this account"
                            + " is mine.");
            case CLAIM -> new Text(
                    "Saya setuju swafoto saya diambil dan dibandingkan dengan wajah saya yang terdaftar, untuk membuktikan bahwa klaim diajukan oleh saya.",
                    "I agree that my selfie is taken and compared with my enrolled face, to prove that it is I who makes the claim.");
            case DATA_UPDATE -> new Text(
                    "Saya setuju swafoto saya diambil dan dibandingkan dengan wajah saya yang terdaftar, untuk membuktikan bahwa perubahan data diminta oleh saya.",
                    "I agree that my selfie is taken and compared with my enrolled face, to prove that it is I who asks for the change of my data.");
            case LOGIN -> new Text(
                    "Saya setuju swafoto saya diambil dan dibandingkan dengan wajah saya yang terdaftar, untuk membuktikan bahwa saya yang memakai akun ini.",
                    "I agree that my selfie is taken and compared with my enrolled face, to prove that it is I who uses this account.");
        };
        return new Text(what.indonesian() + KEPT.indonesian(), what.english() + KEPT.english());
    }
}
