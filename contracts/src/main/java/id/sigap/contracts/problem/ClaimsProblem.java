package id.sigap.contracts.problem;

/** Problems of claims-service. */
public enum ClaimsProblem implements ProblemType {

    CLAIM_NOT_ELIGIBLE(422, "Klaim belum memenuhi syarat", "The claim is not eligible",
            "Lihat daftar syarat yang belum terpenuhi dan langkah berikutnya.", "See the list of rules that are not met and what to do next."),
    CLAIM_ALREADY_OPEN(409, "Masih ada klaim berjalan", "A claim is already open",
            "Selesaikan atau batalkan klaim yang sedang berjalan.", "Finish or withdraw the claim that is open."),
    PROGRAMME_NOT_OFFERED(422, "Program belum tersedia", "The programme is not offered yet",
            "Saat ini klaim di aplikasi tersedia untuk JHT.", "Claims in the app are offered for JHT now."),
    REASON_NOT_OFFERED(422, "Alasan ini belum dapat diajukan di aplikasi", "This reason can't be claimed in the app yet",
            "Ajukan dengan dokumen asli di kantor cabang atau Lapak Asik; hak Anda sama.",
            "Claim with the original documents at a branch or through Lapak Asik; your right is the same."),
    CLAIM_MOVED_ON(409, "Tindakan tidak lagi mungkin", "That is not possible where the claim stands",
            "Status klaim sekarang {0}. Muat ulang lalu lihat langkah yang tersedia.", "The claim is now {0}. Load it again and see what can be done."),
    WITHDRAWAL_TOO_LATE(409, "Klaim tidak dapat dibatalkan lagi", "Too late to withdraw the claim",
            "Pembayaran sudah diminta kepada bank.", "The bank has been asked to pay."),
    NOT_RECOMMENDED_YET(409, "Belum ada rekomendasi", "Not recommended yet",
            "Klaim disetujui setelah petugas lain merekomendasikannya.", "A claim is approved after another officer recommended it."),
    SECOND_OFFICER_REQUIRED(403, "Perlu petugas kedua", "A second officer is required",
            "Petugas yang merekomendasikan tidak boleh menyetujui.", "The officer who recommended a claim may not approve it."),
    OWN_CLAIM(403, "Klaim Anda sendiri", "Your own claim",
            "Petugas tidak boleh memutuskan klaimnya sendiri.", "An officer may not decide on the own claim.");

    private final Words words;

    ClaimsProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
        this.words = new Words(status, new Text(titleIndonesian, titleEnglish), new Text(detailIndonesian, detailEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
