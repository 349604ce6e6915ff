package id.sigap.contracts.problem;

/** Problems of biometric-service. */
public enum BiometricProblem implements ProblemType {

    NOT_A_PICTURE(415, "Berkas bukan gambar", "Not a picture",
            "Kirim gambar JPEG atau PNG.", "Send a JPEG or PNG picture."),
    PICTURE_TOO_LARGE(413, "Gambar terlalu besar", "The picture is too large",
            "Ukuran paling besar {0} MB dan {1} megapiksel.", "At most {0} MB and {1} megapixels."),
    NO_VERIFICATION_OPEN(409, "Tidak ada verifikasi yang menunggu", "No verification is waiting",
            "Mulai tindakan yang membutuhkan swafoto terlebih dahulu.", "Start the act that needs a selfie first.");

    private final int status;
    private final Text title;
    private final Text detail;

    BiometricProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
        this.status = status;
        this.title = new Text(titleIndonesian, titleEnglish);
        this.detail = new Text(detailIndonesian, detailEnglish);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text detail() {
        return detail;
    }
}
