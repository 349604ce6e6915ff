package id.sigap.contracts.problem;

/** Problems of payment-service. */
public enum PaymentProblem implements ProblemType {

    BILL_NOT_FOUND(404, "Tagihan tidak ditemukan", "No such bill",
            "Kode iuran tidak dikenal.", "The kode iuran is not known."),
    EMPLOYER_NOT_KNOWN(404, "Pemberi kerja belum tercatat", "The employer is not known yet",
            "NPP ini belum sampai di layanan pembayaran. Coba lagi beberapa saat lagi.",
            "This NPP has not reached the payment service yet. Try again in a moment."),
    MONTH_NOT_BILLABLE(422, "Bulan iuran tidak dapat ditagih", "The month cannot be billed",
            "Pilih bulan dari {0} sampai bulan ini.", "Choose a month from {0} up to the present one."),
    NOTHING_TO_BILL(409, "Tidak ada iuran yang perlu ditagih", "There is nothing to bill",
            "Tidak ada pekerja aktif pada bulan ini yang belum masuk tagihan.",
            "No worker employed in this month is left that is not on a bill yet."),
    PAYOUT_NOT_FOUND(404, "Pembayaran tidak ditemukan", "No such payout",
            "Nomor pembayaran ini tidak dikenal.", "This payout's number is not known."),
    PAYOUT_NOT_STUCK(409, "Pembayaran tidak menunggu petugas", "The payout does not wait for an operator",
            "Pembayaran masih diproses, atau sudah selesai.", "The payout is still under way, or has ended."),
    PAYOUT_NOT_REPEATABLE(409, "Pembayaran tidak boleh dikirim ulang", "The payout must not be sent again",
            "Bank pernah menjawab lain dari 'tidak ditemukan' untuk pembayaran ini.",
            "The bank has said something other than 'not found' about this payout.");

    private final Words words;

    PaymentProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
        this.words = new Words(status, new Text(titleIndonesian, titleEnglish), new Text(detailIndonesian, detailEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
