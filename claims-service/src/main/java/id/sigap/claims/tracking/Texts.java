package id.sigap.claims.tracking;

import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.problem.ProblemType.Text;

/** What members read. */
public final class Texts {

    private Texts() {
    }

    public static Text of(ClaimStatus status) {
        return switch (status) {
            case SUBMITTED -> new Text("Diajukan; data sedang dikumpulkan", "Filed; data are being collected");
            case IDENTITY_CHECK -> new Text("Menunggu swafoto", "Waiting for a selfie");
            case HOLD_REQUESTED -> new Text("Saldo sedang dipesan", "The balance is being held");
            case PAPERS_AWAITED -> new Text("Menunggu dokumen", "Waiting for papers");
            case RETURNED -> new Text("Perlu diperbaiki", "To be corrected");
            case APPEALED -> new Text("Keberatan sedang diperiksa", "The objection is being looked at");
            case IN_REVIEW -> new Text("Diperiksa petugas", "Being looked at by officers");
            case APPROVED -> new Text("Disetujui", "Approved");
            case PAYMENT_REQUESTED -> new Text("Sedang dibayarkan", "Being paid");
            case PAYMENT_UNKNOWN -> new Text("Menunggu kepastian bank", "Waiting for the bank's certain answer");
            case PAYMENT_FAILED -> new Text("Pembayaran gagal; perbaiki rekening", "The payment failed; correct the account");
            case PAID -> new Text("Sudah dibayar", "Paid");
            case REJECTED -> new Text("Ditolak", "Rejected");
            case WITHDRAWN -> new Text("Dibatalkan", "Withdrawn");
        };
    }
}
