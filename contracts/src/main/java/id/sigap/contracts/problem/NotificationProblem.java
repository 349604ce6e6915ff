package id.sigap.contracts.problem;

/** Problems of notification-service. */
public enum NotificationProblem implements ProblemType {

    STREAM_LIMIT_REACHED(429, "Terlalu banyak sambungan langsung", "Too many live streams",
            "Tutup sambungan lain dari akun ini lalu coba lagi.", "Close another stream of this account and try again.");

    private final int status;
    private final Text title;
    private final Text detail;

    NotificationProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
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
