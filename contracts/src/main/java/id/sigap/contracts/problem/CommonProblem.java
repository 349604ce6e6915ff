package id.sigap.contracts.problem;

/** Problems that any service may answer with. */
public enum CommonProblem implements ProblemType {

    INVALID_REQUEST(400, "Permintaan tidak sah", "The request is not valid",
            "Periksa isian yang ditandai lalu kirim lagi.", "Check the marked fields and send it again."),
    MALFORMED_BODY(400, "Isi permintaan tidak terbaca", "The body cannot be read",
            "Isi permintaan bukan JSON yang sesuai.", "The body is not the JSON that this endpoint takes."),
    IDEMPOTENCY_KEY_REQUIRED(400, "Idempotency-Key wajib ada", "An Idempotency-Key is required",
            "Sertakan header Idempotency-Key (16 sampai 100 karakter) yang baru untuk setiap tindakan.", "Send the header Idempotency-Key (16 to 100 characters), a new one for each act."),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency-Key sudah dipakai", "The Idempotency-Key was used before",
            "Kunci ini sudah dipakai untuk permintaan dengan isi lain. Pakai kunci baru.", "This key was used for a request with another body. Use a new key."),
    REQUEST_IN_PROGRESS(409, "Permintaan yang sama sedang diproses", "The same request is being handled",
            "Tunggu sebentar lalu ulangi dengan kunci yang sama.", "Wait a moment and repeat it with the same key."),
    UNAUTHENTICATED(401, "Belum masuk", "Not signed in",
            "Token tidak ada, kedaluwarsa, atau tidak sah. Masuk kembali.", "The token is missing, expired or not valid. Sign in again."),
    DPOP_PROOF_INVALID(401, "Bukti kunci tidak sah", "The proof of the key is not valid",
            "Token ini terikat pada kunci perangkat. Sertakan header DPoP yang baru; reason menyebut yang kurang.", "This token is bound to the device's key. Send a new DPoP header; reason names what is wrong."),
    STEP_UP_REQUIRED(401, "Konfirmasi pemilik diperlukan", "The owner has to confirm this",
            "Buktikan dengan salah satu faktor untuk operation dan digest ini di /auth/v1/step-ups, lalu ulangi dengan header Step-Up-Token.", "Prove operation and digest with a factor at /auth/v1/step-ups, then repeat this with the header Step-Up-Token."),
    FORBIDDEN(403, "Tidak diizinkan", "Not allowed",
            "Akun ini tidak berhak atas tindakan ini.", "This account may not do this."),
    NOT_FOUND(404, "Tidak ditemukan", "Not found",
            "Data yang diminta tidak ada atau bukan milik Anda.", "What was asked for does not exist or is not yours."),
    METHOD_NOT_ALLOWED(405, "Metode tidak didukung", "Method not allowed",
            "Alamat ini tidak menerima metode tersebut.", "This address does not take that method."),
    NOT_ACCEPTABLE(406, "Format jawaban tidak tersedia", "No such representation",
            "Jawaban tidak tersedia dalam format yang diminta.", "The answer is not available in the format asked for."),
    UNSUPPORTED_MEDIA_TYPE(415, "Jenis isi tidak didukung", "Unsupported media type",
            "Kirim isi dengan Content-Type yang disebut di dokumentasi.", "Send the body with the Content-Type that the documentation names."),
    PAYLOAD_TOO_LARGE(413, "Isi terlalu besar", "The body is too large",
            "Ukuran isi melebihi batas untuk alamat ini.", "The body is larger than this address allows."),
    REQUEST_TIMEOUT(408, "Pengiriman terhenti", "The upload stalled",
            "Isi permintaan tidak sampai seluruhnya pada waktunya. Kirim lagi bila jaringan membaik.", "The body did not arrive whole in time. Send it again when the network is better."),
    CONFLICT(409, "Bertabrakan dengan perubahan lain", "Conflicts with another change",
            "Data berubah sejak Anda membacanya. Muat ulang lalu coba lagi.", "The data changed since you read it. Load it again and retry."),
    TOO_MANY_REQUESTS(429, "Terlalu banyak permintaan", "Too many requests",
            "Coba lagi setelah waktu pada header Retry-After.", "Try again after the time in the Retry-After header."),
    SERVICE_BUSY(503, "Layanan sedang padat", "The service is busy",
            "Permintaan belum diproses. Coba lagi setelah waktu pada header Retry-After.", "Nothing was done. Try again after the time in the Retry-After header."),
    UPSTREAM_TIMEOUT(504, "Layanan tidak menjawab tepat waktu", "The service did not answer in time",
            "Hasilnya belum diketahui. Ulangi dengan Idempotency-Key yang sama.", "The outcome is not known. Repeat it with the same Idempotency-Key."),
    BAD_GATEWAY(502, "Layanan tidak dapat dihubungi", "The service cannot be reached",
            "Layanan ini sedang tidak tersedia. Fitur lain tetap berjalan.", "This service is not available now. Other features go on."),
    INTERNAL_ERROR(500, "Terjadi kesalahan", "Something went wrong",
            "Kesalahan ada pada kami dan sudah dicatat. Sebutkan nomor jejak bila menghubungi kami.", "The fault is ours and has been recorded. Name the trace id if you contact us.");

    private final Words words;

    CommonProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
        this.words = new Words(status, new Text(titleIndonesian, titleEnglish), new Text(detailIndonesian, detailEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
