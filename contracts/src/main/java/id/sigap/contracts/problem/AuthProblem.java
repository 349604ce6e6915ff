package id.sigap.contracts.problem;

/** Problems of auth-service. */
public enum AuthProblem implements ProblemType {

    WRONG_CREDENTIALS(401, "Email/telepon atau kata sandi salah", "Wrong e-mail, phone or password",
            "Periksa kembali lalu coba lagi. Akun Anda tidak diblokir.", "Check them and try again. Your account is not blocked."),
    CODE_WRONG(422, "Kode salah", "Wrong code",
            "Kode yang dimasukkan tidak cocok. Sisa percobaan: {0}.", "The code does not match. Tries left: {0}."),
    CODE_EXPIRED(410, "Kode tidak berlaku lagi", "The code is no longer valid",
            "Kode sudah kedaluwarsa atau telah diganti. Minta kode baru.", "The code has expired or was replaced. Ask for a new one.");

    private final int status;
    private final Text title;
    private final Text detail;

    AuthProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
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
