package id.sigap.contracts.problem;

/** Problems of auth-service. */
public enum AuthProblem implements ProblemType {

    WRONG_CREDENTIALS(401, "Email/telepon atau kata sandi salah", "Wrong e-mail, phone or password",
            "Periksa kembali lalu coba lagi. Akun Anda tidak diblokir.", "Check them and try again. Your account is not blocked."),
    CODE_WRONG(422, "Kode salah", "Wrong code",
            "Kode yang dimasukkan tidak cocok. Sisa percobaan: {0}.", "The code does not match. Tries left: {0}."),
    CODE_EXPIRED(410, "Kode tidak berlaku lagi", "The code is no longer valid",
            "Kode sudah kedaluwarsa atau telah diganti. Minta kode baru.", "The code has expired or was replaced. Ask for a new one."),
    CODE_TOO_SOON(429, "Tunggu sebelum meminta kode lagi", "Wait before asking for another code",
            "Kode baru dapat diminta setelah waktu pada header Retry-After.", "A new code may be asked for after the time in the Retry-After header."),
    REGISTRATION_OVER(410, "Pendaftaran ini sudah berakhir", "This registration is over",
            "Pendaftaran sudah selesai, kedaluwarsa, atau terlalu banyak meminta kode. Masuk, atau daftar lagi.", "It was completed, has expired, or asked for too many codes. Sign in, or register again."),
    CONTACT_REQUIRED(422, "Email atau nomor telepon wajib ada", "An e-mail address or phone number is required",
            "Isi email, nomor telepon, atau keduanya.", "Give an e-mail address, a phone number, or both."),
    CONTACT_INVALID(422, "Email atau nomor telepon tidak sah", "Not a valid e-mail address or phone number",
            "Periksa penulisannya, misalnya nama@contoh.id atau 0812-3456-7890.", "Check how it is written, for example name@example.org or +62 812 3456 7890."),
    PASSWORD_LENGTH(422, "Panjang kata sandi tidak sesuai", "The password has the wrong length",
            "Kata sandi terdiri dari {0} sampai {1} karakter.", "A password has {0} to {1} characters."),
    PASSWORD_COMMON(422, "Kata sandi terlalu umum", "The password is too common",
            "Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berhubungan.", "This password is easy to guess. Use several words that have nothing to do with each other."),
    SIGN_IN_DELAYED(429, "Tunggu sebelum mencoba lagi", "Wait before the next attempt",
            "Beberapa percobaan gagal. Akun Anda tidak diblokir; coba lagi setelah waktu pada header Retry-After.", "Several attempts failed. Your account is not blocked; try again after the time in the Retry-After header."),
    SESSION_OVER(401, "Sesi sudah berakhir", "The session is over",
            "Masuk kembali dengan kata sandi Anda.", "Sign in again with your password."),
    ALREADY_BOUND(409, "Akun sudah terhubung", "The account is bound already",
            "Akun ini sudah terbukti milik seorang peserta.", "This account has been proved to be a person's."),
    BINDING_LIMIT(429, "Terlalu banyak permohonan pembuktian", "Too many proofs asked for",
            "Selesaikan permohonan yang terbuka, atau coba lagi setelah waktu pada header Retry-After.", "Finish one that is open, or try again after the time in the Retry-After header.");

    private final Words words;

    AuthProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
        this.words = new Words(status, new Text(titleIndonesian, titleEnglish), new Text(detailIndonesian, detailEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
