package id.sigap.contracts.problem;

/** Problems of membership-service. */
public enum MembershipProblem implements ProblemType {

    NIK_INVALID(422, "NIK tidak sah", "Not a valid NIK",
            "NIK terdiri dari 16 angka dengan wilayah, tanggal lahir, dan nomor urut yang sah ({0}).", "A NIK has 16 digits with a valid region, birth date and serial ({0})."),
    NOT_BOUND_YET(409, "Identitas belum terbukti", "Identity not proved yet",
            "Buktikan identitas Anda dahulu (registri dan swafoto).", "Prove your identity first (registry and selfie).");

    private final int status;
    private final Text title;
    private final Text detail;

    MembershipProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
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
