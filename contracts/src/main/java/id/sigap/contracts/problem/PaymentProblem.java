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
            "The bank has said something other than 'not found' about this payout."),
    PAYOUT_NOT_AWAITING(409, "Pembayaran tidak menunggu persetujuan", "The payout does not wait for approval",
            "Pembayaran ini tidak memerlukan persetujuan, sudah dikirim, atau sudah selesai.", "This payout needs no approval, was sent already, or has ended."),
    OWN_APPROVAL(409, "Persetujuan harus dari petugas lain", "Another officer has to agree",
            "Anda sudah menyetujui. Petugas lain harus ikut menyetujui.", "You have agreed already. Another officer has to agree too."),
    PAYOUT_MAY_LIVE(409, "Transfer belum dapat dinyatakan gagal", "The transfer is not known to be dead yet",
            "Tunggu sampai {0}: sebelum itu transfer masih dapat muncul di bank.", "Wait until {0}: before that, the transfer may still appear at the bank."),
    PAYOUT_NOT_SETTLED(409, "Pembayaran belum selesai", "The payout is not settled",
            "Hanya pembayaran yang sudah selesai dapat dikembalikan bank.", "Only a settled payout can be returned by the bank."),
    RETURN_MEETS_HOLD(409, "Saldo sedang ditahan untuk klaim lain", "The balance is held for another claim",
            "Selesaikan klaim yang menahan saldo ini lebih dahulu.", "Finish the claim that holds this balance first."),
    QRIS_NOT_FOUND(404, "Kode QRIS tidak ditemukan", "No such QRIS code",
            "Kode QRIS ini tidak ada, atau bukan Anda yang memintanya.", "There is no such QRIS code, or you did not ask for it."),
    QRIS_TOO_MUCH(422, "Tagihan terlalu besar untuk QRIS", "The bill is too large for QRIS",
            "QRIS menerima paling banyak Rp{0} per transaksi. Bayar melalui virtual account.", "QRIS takes Rp{0} a transaction at most. Pay by virtual account."),
    BILL_PAID(409, "Tagihan sudah dibayar", "The bill is paid",
            "Tagihan ini tidak perlu dibayar lagi.", "This bill need not be paid again."),
    RUN_NOT_FOUND(404, "Gelombang pembayaran tidak ditemukan", "No such run",
            "Nomor gelombang pembayaran ini tidak dikenal.", "This run's number is not known."),
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
