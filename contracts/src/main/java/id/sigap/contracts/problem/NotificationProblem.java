package id.sigap.contracts.problem;

/** Problems of notification-service. */
public enum NotificationProblem implements ProblemType {

    STREAM_LIMIT_REACHED(429, "Terlalu banyak sambungan langsung", "Too many live streams",
            "Tutup sambungan lain dari akun ini lalu coba lagi.", "Close another stream of this account and try again.");

    private final Words words;

    NotificationProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
        this.words = new Words(status, new Text(titleIndonesian, titleEnglish), new Text(detailIndonesian, detailEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
