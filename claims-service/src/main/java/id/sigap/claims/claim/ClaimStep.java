package id.sigap.claims.claim;

import id.sigap.contracts.problem.ProblemType.Text;

/** The lines of a claim's timeline. */
public enum ClaimStep {
    FILED("Klaim diajukan", "The claim was filed"),
    RULES_MET("Semua syarat terpenuhi", "Every rule is met"),
    IDENTITY_ASKED("Menunggu swafoto Anda", "Waiting for your selfie"),
    IDENTITY_ASKED_AGAIN("Menunggu swafoto baru Anda", "Waiting for a new selfie"),
    SELFIE_NOT_USABLE("Swafoto belum dapat dipakai; silakan ulangi", "The selfie could not be used; please take another"),
    SELFIE_NOT_MATCHED("Wajah belum cocok; ulangi, atau petugas dapat membandingkan", "The face did not match; try again, or an officer can compare"),
    FACE_CONFIRMED("Wajah cocok; saldo sedang dipesan", "The face matches; the balance is being held"),
    FACE_ACCEPTED("Wajah cocok", "The face matches"),
    SENT_TO_REVIEW("Saldo dipesan; akan diperiksa petugas", "The balance is held; officers will look at it"),
    APPROVED_DIRECTLY("Saldo dipesan dan klaim disetujui", "The balance is held and the claim approved"),
    RECOMMENDED("Petugas merekomendasikan persetujuan", "An officer recommended approval"),
    APPROVED_BY_OFFICERS("Disetujui oleh petugas kedua", "Approved by a second officer"),
    PAYOUT_WAITS("Pembayaran menunggu sebentar demi keamanan Anda", "The payout waits a while for your safety"),
    PAYOUT_ASKED("Pembayaran diminta", "The payout was asked for"),
    PAYMENT_UNDER_WAY("Bank sedang memproses", "The bank is handling it"),
    PAYMENT_AWAITS_BANK("Bank menerima transfer ini mulai waktu yang disebut", "The bank takes this transfer from the time that is told"),
    PAYMENT_UNKNOWN("Jawaban bank belum pasti; kami menanyakannya, uang tidak dikirim dua kali",
            "The bank's answer is not certain; we are asking, the money is not sent twice"),
    PAID("Dibayarkan ke rekening Anda", "Paid to your account"),
    PAYMENT_FAILED("Pembayaran gagal; saldo Anda aman, perbaiki rekening", "The payment failed; your balance is safe, correct the account"),
    ACCOUNT_REPLACED("Rekening diganti; konfirmasi dengan swafoto", "The account was replaced; confirm it by a selfie"),
    REFUSED_BY_RULES("Syarat belum terpenuhi", "The rules are not met"),
    HOLD_DECLINED("Saldo tidak dapat dipesan", "The balance could not be held"),
    REJECTED_BY_OFFICER("Ditolak oleh petugas", "Rejected by an officer"),
    WITHDRAWN("Dibatalkan oleh Anda", "Withdrawn by you"),
    PAPERS_AWAITED("Menunggu dokumen Anda", "Waiting for your papers"),
    PAPERS_COMPLETE("Dokumen lengkap; diperiksa petugas", "The papers are complete; officers look at the claim"),
    PAPERS_EXPIRED("Ditutup karena dokumen tidak dikirim; Anda dapat mengajukan lagi", "Closed because the papers did not come; you can file again"),
    RETURNED("Dikembalikan untuk diperbaiki", "Returned to be corrected"),
    CORRECTED("Perbaikan diterima", "The correction was received"),
    CORRECTION_EXPIRED("Ditutup karena tidak diperbaiki; Anda dapat mengajukan lagi", "Closed because it was not corrected; you can file again"),
    AMENDED("Petugas mencatat hasil pemeriksaan", "An officer noted what was found"),
    INTERVIEW_REQUIRED("Wawancara diperlukan; silakan pilih waktu", "An interview is required; please choose a time"),
    INTERVIEW_BOOKED("Wawancara dijadwalkan", "An interview was booked"),
    INTERVIEW_CANCELLED("Jadwal wawancara dibatalkan", "The interview was cancelled"),
    INTERVIEW_HELD("Wawancara selesai", "The interview was held"),
    INTERVIEW_MISSED("Wawancara tidak dihadiri", "The interview was missed"),
    INTERVIEW_WAIVED("Wawancara tidak diperlukan", "No interview is needed"),
    APPROVED_BY_RULES("Semua syarat terpenuhi; disetujui", "Every rule is met; approved"),
    APPROVED_BY_OFFICER("Disetujui oleh petugas", "Approved by an officer"),
    APPEALED("Keberatan Anda diterima; petugas lain memeriksa", "Your objection was received; another officer looks at it"),
    APPEAL_UPHELD("Keberatan dikabulkan; klaim diperiksa kembali", "The objection was upheld; the claim is looked at again"),
    APPEAL_DISMISSED("Keberatan ditolak", "The objection was dismissed"),
    REOPENED("Dibuka kembali oleh penyelia", "Re-opened by a supervisor"),
    CLAIMED_TWICE("Hal yang sama juga diklaim dalam klaim lain; petugas memeriksa", "The same is claimed in another claim too; officers look at both"),
    EXPIRED("Ditutup karena swafoto tidak dikirim; Anda dapat mengajukan lagi", "Closed because no selfie came; you can file again");

    private final Text text;

    ClaimStep(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
