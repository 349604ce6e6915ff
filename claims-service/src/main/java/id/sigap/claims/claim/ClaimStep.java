package id.sigap.claims.claim;

import id.sigap.contracts.problem.ProblemType.Text;

/** The lines of a claim's timeline. */
public enum ClaimStep {
    FILED("Klaim diajukan", "The claim was filed"),
    IDENTITY_ASKED("Menunggu swafoto Anda", "Waiting for your selfie"),
    SELFIE_NOT_USABLE("Swafoto belum dapat dipakai; silakan ulangi", "The selfie could not be used; please take another"),
    SELFIE_NOT_MATCHED("Wajah belum cocok; ulangi, atau petugas dapat membandingkan", "The face did not match; try again, or an officer can compare"),
    FACE_CONFIRMED("Wajah cocok; saldo sedang dipesan", "The face matches; the balance is being held"),
    SENT_TO_REVIEW("Saldo dipesan; diperiksa oleh petugas karena di atas batas", "The balance is held; officers look at it because it is above the limit"),
    APPROVED_DIRECTLY("Saldo dipesan dan klaim disetujui", "The balance is held and the claim approved"),
    RECOMMENDED("Petugas merekomendasikan persetujuan", "An officer recommended approval"),
    APPROVED_BY_OFFICERS("Disetujui oleh petugas kedua", "Approved by a second officer"),
    PAYOUT_WAITS("Pembayaran menunggu sebentar demi keamanan Anda", "The payout waits a while for your safety"),
    PAYOUT_ASKED("Pembayaran diminta", "The payout was asked for"),
    PAYMENT_UNDER_WAY("Bank sedang memproses", "The bank is handling it"),
    PAYMENT_UNKNOWN("Jawaban bank belum pasti; kami menanyakannya, uang tidak dikirim dua kali",
            "The bank's answer is not certain; we are asking, the money is not sent twice"),
    PAID("Dibayarkan ke rekening Anda", "Paid to your account"),
    PAYMENT_FAILED("Pembayaran gagal; saldo Anda aman, perbaiki rekening", "The payment failed; your balance is safe, correct the account"),
    ACCOUNT_REPLACED("Rekening diganti; konfirmasi dengan swafoto", "The account was replaced; confirm it by a selfie"),
    REFUSED_BY_RULES("Syarat belum terpenuhi", "The rules are not met"),
    HOLD_DECLINED("Saldo tidak dapat dipesan", "The balance could not be held"),
    REJECTED_BY_OFFICER("Ditolak oleh petugas", "Rejected by an officer"),
    WITHDRAWN("Dibatalkan oleh Anda", "Withdrawn by you"),
    EXPIRED("Ditutup karena swafoto tidak dikirim; Anda dapat mengajukan lagi", "Closed because no selfie came; you can file again");

    private final Text text;

    ClaimStep(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
