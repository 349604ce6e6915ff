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
    EMPLOYER_ACCOUNT_NOT_FOUND(404, "Rekening pemberi kerja belum dibuka", "The employer has no account yet",
            "Buka rekening pemberi kerja lebih dahulu.", "Open the employer's account first."),
    CREDIT_TOO_SMALL(409, "Kelebihan bayar tidak mencukupi", "The credit is too small",
            "Kelebihan bayar pemberi kerja ini hanya {0}.", "The employer's credit is only {0}."),
    REFUND_NOT_FOUND(404, "Pengembalian tidak ditemukan", "No such refund",
            "Nomor pengembalian ini tidak dikenal.", "This refund's number is not known."),
    REFUND_STATE(409, "Pengembalian sudah diputuskan", "The refund has moved on",
            "Langkah ini sudah dilakukan, atau pengembalian belum disetujui.", "This step was taken before, or the refund is not approved yet."),
    OWN_REFUND(403, "Pengembalian harus diputuskan orang lain", "Somebody else has to decide on the refund",
            "Yang mengusulkan pengembalian tidak boleh memutuskannya.", "Who proposed a refund must not decide on it."),
    BILLING_RUN_NOT_FOUND(404, "Penagihan bulanan tidak ditemukan", "No such billing run",
            "Nomor penagihan bulanan ini tidak dikenal.", "This billing run's number is not known."),
    BILLING_RUN_OPEN(409, "Bulan ini sedang ditagih", "The month is being billed",
            "Penagihan bulan ini belum selesai. Lanjutkan jika sedang dijeda.",
            "A run for this month has not ended. Resume it if it is paused."),
    BILLING_RUN_ENDED(409, "Penagihan bulanan sudah selesai", "The billing run has ended",
            "Mulai penagihan baru untuk menagih pekerja yang terlambat dilaporkan.", "Start another to bill workers who were reported late."),
    OWN_MEMBERSHIP_NOT_FOUND(404, "Kepesertaan tidak ditemukan", "No such membership",
            "Kepesertaan ini bukan milik Anda, atau iurannya tidak dibayar sendiri.", "This membership is not yours, or its contributions are not paid by yourself."),
    PERIOD_NOT_PAYABLE(422, "Masa iuran tidak tersedia", "The period cannot be paid",
            "Pilih masa iuran dari yang berikut (bulan): {0}.", "Choose one of these periods (months): {0}."),
    JHT_REQUIRED(422, "JHT wajib diikuti", "JHT has to be joined",
            "Pemberi kerja wajib mengikuti JHT untuk dirinya.", "Whoever employs others has to join JHT."),
    PAID_FAR_AHEAD(409, "Iuran sudah dibayar jauh ke depan", "Contributions are paid far ahead",
            "Iuran sudah dibayar sampai {0}. Bayar lagi bila sudah dekat.", "Contributions are paid up to {0}. Pay again when that is near."),
    TOO_MANY_UNPAID_BILLS(409, "Terlalu banyak tagihan belum dibayar", "Too many unpaid bills",
            "Bayar salah satu tagihan yang sudah ada.", "Pay one of the bills that you have."),
    PAYOUT_NOT_FOUND(404, "Pembayaran tidak ditemukan", "No such payout",
            "Nomor pembayaran ini tidak dikenal.", "This payout's number is not known."),
    PAYOUT_NOT_STUCK(409, "Pembayaran tidak menunggu petugas", "The payout does not wait for an operator",
            "Pembayaran masih diproses, atau sudah selesai.", "The payout is still under way, or has ended."),
    PAYOUT_NOT_REPEATABLE(409, "Pembayaran tidak boleh dikirim ulang", "The payout must not be sent again",
            "Bank pernah menjawab lain dari 'tidak ditemukan' untuk pembayaran ini.",
            "The bank has said something other than 'not found' about this payout."),
    LEDGER_ACCOUNT_NOT_FOUND(404, "Rekening saldo tidak ditemukan", "No such ledger account",
            "Rekening ini tidak ada, atau bukan milik Anda.", "There is no such account, or it is not yours."),
    TRANSFER_NOT_FOUND(404, "Pembukuan tidak ditemukan", "No such transfer",
            "Nomor pembukuan ini tidak dikenal.", "The ledger has no transfer of this number."),
    TRANSFER_NOT_SEALED(409, "Pembukuan belum disegel", "The transfer is not sealed yet",
            "Segel dibuat setiap detik. Coba lagi beberapa saat lagi.", "Seals are made each second. Try again in a moment."),
    TRANSFER_CORRECTED(409, "Pembukuan sudah dikoreksi", "The transfer is corrected already",
            "Koreksi pembukuan ini sudah diusulkan atau sudah dibukukan.", "A correction of this transfer was proposed or booked before."),
    CORRECTION_NOT_FOUND(404, "Koreksi tidak ditemukan", "No such correction",
            "Nomor koreksi ini tidak dikenal.", "This correction's number is not known."),
    CORRECTION_DECIDED(409, "Koreksi sudah diputuskan", "The correction is decided already",
            "Koreksi ini sudah dibukukan atau ditolak.", "This correction was booked or refused before."),
    OWN_CORRECTION(403, "Koreksi harus diputuskan orang lain", "Somebody else has to decide on the correction",
            "Yang mengusulkan koreksi tidak boleh memutuskannya.", "Who proposed a correction must not decide on it."),
    CORRECTION_OVERDRAWS(409, "Saldo tidak cukup untuk koreksi", "The balance does not cover the correction",
            "Saldo peserta akan menjadi negatif, atau dana yang ditahan untuk klaim akan terpakai.",
            "A member's balance would fall below zero, or money that is held for a claim would be taken.");

    private final Words words;

    PaymentProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
        this.words = new Words(status, new Text(titleIndonesian, titleEnglish), new Text(detailIndonesian, detailEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
