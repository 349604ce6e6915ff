package id.sigap.contracts.problem;

/** Problems of claims-service. */
public enum ClaimsProblem implements ProblemType {

    CLAIM_NOT_ELIGIBLE(422, "Klaim belum memenuhi syarat", "The claim is not eligible",
            "Lihat daftar syarat yang belum terpenuhi dan langkah berikutnya.", "See the list of rules that are not met and what to do next."),
    CLAIM_ALREADY_OPEN(409, "Masih ada klaim berjalan", "A claim is already open",
            "Selesaikan atau batalkan klaim yang sedang berjalan.", "Finish or withdraw the claim that is open.");

    private final int status;
    private final Text title;
    private final Text detail;

    ClaimsProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
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
