package id.sigap.contracts.problem;

/** Problems of payment-service. */
public enum PaymentProblem implements ProblemType {

    BILL_NOT_FOUND(404, "Tagihan tidak ditemukan", "No such bill",
            "Kode iuran tidak dikenal.", "The kode iuran is not known.");

    private final int status;
    private final Text title;
    private final Text detail;

    PaymentProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
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
