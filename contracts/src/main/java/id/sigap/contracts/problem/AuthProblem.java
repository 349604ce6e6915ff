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
            "Selesaikan permohonan yang terbuka, atau coba lagi setelah waktu pada header Retry-After.", "Finish one that is open, or try again after the time in the Retry-After header."),
    BINDING_CASE_NOT_POSSIBLE(409, "Petugas tidak dapat diminta di sini", "No officer can be asked about this",
            "Petugas melihat pembuktian berstatus NOT_CONFIRMED, satu kali. Mulai lagi bila perlu.", "An officer looks at a binding in state NOT_CONFIRMED, once. Start again if you need to."),
    BINDING_CASE_EXISTS(409, "Petugas sudah diminta", "An officer is asked already",
            "Pembuktian lain dari akun ini sedang dilihat petugas; bindingId menyebut yang mana.", "An officer looks at another binding of this account; bindingId names it."),
    BINDING_CASE_NOT_OPEN(409, "Kasus ini tidak menunggu keputusan", "The case waits for no decision",
            "Kasus sudah selesai, atau Dukcapil (Imigrasi) sedang ditanyai. Muat ulang.", "It is over, or the civil registry (immigration office) is being asked. Load it again."),
    BINDING_CASE_LIMIT(409, "Sudah terlalu sering ditanyakan", "Asked too often",
            "Untuk kasus ini data pengganti sudah ditanyakan {0} kali. Tolak, atau tanyakan lagi nanti tanpa data pengganti.",
            "Other values were asked about {0} times in this case. Refuse it, or ask again later without other values."),
    CODE_CANNOT_BE_SENT(503, "Kode belum dapat dikirim", "No code can be sent now",
            "Pengiriman kode sedang terganggu dan tidak ada kode yang dikirim. Masuk dengan kunci sandi (passkey), atau coba lagi setelah waktu pada header Retry-After.", "Codes cannot be delivered at present and none was sent. Sign in with a passkey, or try again after the time in the Retry-After header."),
    SECOND_FACTOR_REQUIRED(401, "Satu langkah lagi", "One more step",
            "Kata sandi benar. Buktikan dengan salah satu faktor pada factors.", "The password is right. Prove it is you with one of the factors named."),
    SIGN_IN_STEP_OVER(410, "Langkah masuk ini sudah berakhir", "This sign-in is over",
            "Waktunya habis atau terlalu banyak percobaan. Masuk lagi dari awal.", "Its time is over or there were too many tries. Begin to sign in again."),
    FACTOR_WRONG(422, "Bukti tidak cocok", "The proof does not match",
            "Periksa kembali lalu coba lagi.", "Check it and try again."),
    FACTOR_LOCKED(403, "Faktor ini dikunci pemiliknya", "Its owner has locked this factor",
            "Masuk dengan cara lain, lalu buka kuncinya bila perlu.", "Sign in another way, and unlock it there if you wish."),
    FACTOR_EXISTS(409, "Faktor ini sudah ada", "There is such a factor already",
            "Hapus dulu yang lama sebelum mendaftarkan yang baru.", "Remove the old one before you add another."),
    FACTOR_LIMIT(409, "Terlalu banyak kunci sandi", "Too many passkeys",
            "Hapus salah satu yang tidak dipakai lagi.", "Remove one that is no longer used."),
    LAST_FACTOR(409, "Ini satu-satunya cara masuk", "This is the only way in",
            "Aktifkan cara masuk lain sebelum mengunci atau menghapus yang ini.", "Have another way to sign in before you lock or remove this one."),
    PROOF_WRONG(403, "Bukti pemilik diperlukan", "A proof that it is you is required",
            "Sertakan tepat satu bukti yang benar: kata sandi, kunci sandi (passkey), atau kode TOTP.", "Give exactly one proof that is right: password, passkey or TOTP code."),
    PASSKEY_REFUSED(422, "Kunci sandi tidak diterima", "The passkey was not accepted",
            "Jawaban kunci sandi tidak sah, kedaluwarsa, atau tidak dikenal. Mulai lagi.", "The passkey's answer is not valid, has expired, or is not known. Begin again."),
    CONTACT_CHANGE_OVER(410, "Perubahan kontak ini sudah berakhir", "This change of contact is over",
            "Perubahan sudah selesai, dihentikan, atau kedaluwarsa. Mulai lagi bila perlu.", "It was completed, stopped, or has expired. Begin again if you need it."),
    CONTACT_CHANGE_WAITING(409, "Ada perubahan yang menunggu", "A change is waiting to take effect",
            "Perubahan nomor yang sudah dibuktikan menunggu masa tenang. Hentikan dulu bila ingin mengubah lagi.", "A change of number that was proved waits for its time. Stop it first to ask for another."),
    RECOVERY_NOT_POSSIBLE(409, "Pemulihan tidak dapat diminta", "A recovery cannot be asked for",
            "Pemulihan hanya dapat diminta setelah wajah cocok dan data itu ternyata milik akun lain.", "It can be asked for only after a face matched and the person turned out to have another account."),
    RECOVERY_DECIDED(409, "Pemulihan sudah diputuskan", "The recovery is decided already",
            "Muat ulang untuk melihat keputusannya.", "Load it again to see the decision."),
    STRONGER_FACTOR_REQUIRED(403, "Faktor yang lebih kuat diperlukan", "A stronger factor is required",
            "Akun ini punya kunci sandi (passkey) atau aplikasi autentikator. Pakai salah satunya.", "This account has a passkey or an authenticator app. Use one of them."),
    ROLE_GRANT_EXISTS(409, "Peran ini sudah diminta atau dimiliki", "The role was asked for or is held already",
            "Akun ini sudah memiliki peran tersebut, atau permintaannya menunggu keputusan.", "The account has the role, or a request for it waits for a decision."),
    ROLES_EXCLUDE_EACH_OTHER(409, "Peran ini tidak boleh dirangkap", "The roles may not be held together",
            "Akun rumah sakit tidak boleh menjadi petugas atau penyelia, dan sebaliknya. Pakai akun lain.",
            "The account of a hospital may not be an officer's or a supervisor's, nor the other way round. Use another account."),
    MAKER_IS_CHECKER(403, "Harus diputuskan orang lain", "Somebody else has to decide",
            "Yang meminta dan yang menerima peran tidak boleh memutuskannya.", "Who asked for a role, and who is to have it, may not decide on it."),
    OAUTH_REFUSED(400, "Permintaan OAuth ditolak", "The OAuth request was refused",
            "Anggota error menyebut sebabnya menurut RFC 6749.", "The member error says why, as of RFC 6749."),
    CLIENT_UNKNOWN(401, "Klien tidak dikenal", "Unknown client",
            "client_id atau rahasianya salah, atau klien ini sudah diakhiri.", "The client_id or its secret is wrong, or this client was ended.");

    private final Words words;

    AuthProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
        this.words = new Words(status, new Text(titleIndonesian, titleEnglish), new Text(detailIndonesian, detailEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
