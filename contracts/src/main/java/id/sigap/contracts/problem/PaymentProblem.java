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
            "A member's balance would fall below zero, or money that is held for a claim would be taken."),
    STATEMENT_UNREADABLE(422, "Rekening koran tidak dapat dibaca", "The statement cannot be read",
            "Berkas harus camt.053 yang utuh, satu rekening koran, dalam rupiah penuh.", "The file must be a whole camt.053 with one statement, in whole rupiah."),
    STATEMENT_TOO_LARGE(413, "Rekening koran terlalu besar", "The statement is too large",
            "Berkas atau jumlah barisnya melebihi batas. Minta bank membaginya.", "The file or its number of lines is beyond the limit. Have the bank split it."),
    STATEMENT_OF_OTHER_ACCOUNT(422, "Rekening koran milik rekening lain", "The statement is of another account",
            "Rekening koran ini bukan milik rekening Sigap dalam rupiah.", "This statement is not of Sigap's own account in rupiah."),
    STATEMENT_NOT_BALANCED(422, "Saldo rekening koran tidak cocok", "The statement does not add up",
            "Saldo awal ditambah dan dikurangi baris-barisnya tidak sama dengan saldo akhir.", "The opening balance and the lines do not give the closing balance."),
    STATEMENT_CHANGED(409, "Rekening koran sudah diimpor dengan isi lain", "The statement was imported with another content",
            "Nomor rekening koran ini sudah ada dengan isi yang berbeda. Tanyakan kepada bank.", "This number was imported before with another content. Ask the bank."),
    MONEY_CASE_NOT_FOUND(404, "Kasus tidak ditemukan", "No such case",
            "Nomor kasus ini tidak dikenal.", "This case's number is not known."),
    MONEY_CASE_CLOSED(409, "Kasus sudah ditutup", "The case is closed already",
            "Kasus ini sudah ditutup sebelumnya.", "This case was closed before."),
    MONEY_CASE_NOT_CORRECTED(422, "Koreksi belum dibukukan", "The correction is not booked",
            "Sebutkan koreksi yang sudah dibukukan untuk pembukuan pada kasus ini.", "Name a booked correction of the transfer that the case is about.");

    private final Words words;

    PaymentProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
        this.words = new Words(status, new Text(titleIndonesian, titleEnglish), new Text(detailIndonesian, detailEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
