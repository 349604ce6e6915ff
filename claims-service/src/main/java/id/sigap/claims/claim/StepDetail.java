package id.sigap.claims.claim;

import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.problem.ProblemType.Text;

/** Why a step came out as it did. */
public enum StepDetail {
    RULES_NOT_MET("Data terbaru menunjukkan syarat belum terpenuhi", "The latest data show that a rule is not met"),
    DATA_NEVER_CAME("Data kepesertaan atau saldo tidak ditemukan", "No membership or balance was found"),
    UNSURE("Kemiripan belum cukup pasti", "The likeness is not certain enough"),
    NO_MATCH("Wajah berbeda dari yang terdaftar", "The face differs from the one on record"),
    BAD_PICTURE("Mutu gambar kurang", "The picture is not good enough"),
    AMOUNT_GREW("Jumlahnya lebih besar daripada yang Anda konfirmasi", "It came to more than you confirmed"),
    NO_BALANCE("Tidak ada saldo", "There is no balance"),
    ALREADY_HELD("Saldo sudah dipesan untuk klaim lain", "The balance is held for another claim"),
    AMOUNT_DIFFERS("Jumlah berbeda dari yang dipesan", "The amount differs from what is held"),
    ACCOUNT_INVALID("Nomor rekening tidak dikenal bank", "The bank does not know the account"),
    ACCOUNT_NAME_DIFFERS("Nama pemilik rekening berbeda dari KTP", "The account's holder has another name than the identity card"),
    BANK_REFUSED("Bank menolak transfer", "The bank refused the transfer"),
    TRANSFER_RETURNED("Bank mengembalikan uang yang sudah dikirim", "The bank returned the money that was sent"),
    PAYMENT_STOPPED("Petugas menghentikan pembayaran sebelum dikirim", "An officer stopped the payment before it was sent"),
    LARGE_TO_NEW_ACCOUNT("Jumlah besar ke rekening yang belum pernah dipakai", "A large amount to an account not paid to before"),
    ACCESS_CHANGED("Akses ke akun Anda baru saja berubah", "Access to your account has just changed"),
    BENEFIT_BEGINS_LATER("Manfaat dibayar mulai hari itu", "The benefit is paid from that day on"),
    DOCUMENTS_DO_NOT_SUPPORT_REASON("Dokumen tidak mendukung alasan klaim", "The documents do not support the reason"),
    STILL_EMPLOYED("Peserta masih bekerja", "The member is still employed"),
    IDENTITY_IN_DOUBT("Identitas meragukan", "The identity is in doubt"),
    EMPLOYMENT_DATA_DISPUTED("Data hubungan kerja dipermasalahkan", "The employment data are disputed"),
    NOT_A_WORK_ACCIDENT("Kejadian bukan kecelakaan kerja", "What happened is no accident at work"),
    NOT_ENTITLED("Pemohon bukan yang berhak", "The claimant is not entitled"),
    PAID_ALREADY("Manfaat yang sama sudah dibayar", "The same benefit has been paid already"),
    PAPER_MISSING("Ada dokumen yang belum dikirim", "A paper is missing"),
    PAPER_UNREADABLE("Ada dokumen yang tidak terbaca", "A paper can't be read"),
    PAPER_OF_ANOTHER("Ada dokumen atas nama orang lain", "A paper is another person's"),
    STATEMENT_INCOMPLETE("Keterangan belum lengkap", "The statement is incomplete"),
    DATA_CONTRADICT("Data saling bertentangan", "The data contradict each other"),
    CONFIRMED("Wawancara menguatkan klaim", "The interview confirmed the claim"),
    IN_DOUBT("Wawancara menyisakan keraguan", "The interview left doubts"),
    NO_SHOW("Anda tidak hadir pada wawancara", "You did not come to the interview");

    private final Text text;

    StepDetail(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }

    static StepDetail of(SettlementState.Reason reason) {
        return switch (reason) {
            case NO_BALANCE -> NO_BALANCE;
            case ALREADY_HELD -> ALREADY_HELD;
            case AMOUNT_DIFFERS -> AMOUNT_DIFFERS;
            case ACCOUNT_INVALID -> ACCOUNT_INVALID;
            case ACCOUNT_NAME_DIFFERS -> ACCOUNT_NAME_DIFFERS;
            case BANK_REFUSED -> BANK_REFUSED;
            case RETURNED -> TRANSFER_RETURNED;
            case STOPPED -> PAYMENT_STOPPED;
        };
    }
}
