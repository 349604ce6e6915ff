package id.sigap.contracts.problem;

/** Problems of uploads in parts (tus), wherever they go. */
public enum UploadProblem implements ProblemType {

    UPLOAD_OFFSET_WRONG(409, "Posisi unggahan tidak cocok", "The upload does not continue there",
            "Lanjutkan dari byte {0}.", "Continue at byte {0}."),
    UPLOAD_LOCKED(423, "Unggahan sedang berjalan", "The upload is under way",
            "Bagian lain berkas ini sedang diterima. Tunggu, tanyakan posisinya, lalu lanjutkan.", "Another part of it is being received. Wait, ask for the offset, then continue."),
    UPLOAD_ENDED(409, "Unggahan sudah selesai", "The upload has ended",
            "Status berkas {0}; tidak ada lagi yang perlu dikirim.", "Its state is {0}; there is nothing more to send."),
    UPLOAD_LONGER_THAN_SAID(422, "Berkas lebih panjang daripada yang disebut", "Longer than it was said to be",
            "Berkas ini ditolak. Mulai unggahan baru dengan ukuran yang benar.", "This upload is refused. Begin another with the right size."),
    UPLOAD_IN_TOO_MANY_PARTS(422, "Bagian unggahan terlalu kecil", "The parts of the upload are too small",
            "Berkas ini ditolak. Mulai unggahan baru dengan bagian yang lebih besar.", "This upload is refused. Begin another and send larger parts."),
    UPLOAD_EXPIRED(410, "Waktu unggahan habis", "The upload has expired",
            "Mulai unggahan baru.", "Begin another upload."),
    TUS_VERSION_UNSUPPORTED(412, "Versi tus tidak didukung", "That version of tus is not supported",
            "Kirim header Tus-Resumable dengan nilai {0}.", "Send the header Tus-Resumable with the value {0}.");

    private final Words words;

    UploadProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
        this.words = new Words(status, new Text(titleIndonesian, titleEnglish), new Text(detailIndonesian, detailEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
