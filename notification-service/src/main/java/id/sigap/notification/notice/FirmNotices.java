package id.sigap.notification.notice;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.FirmClaimState;
import id.sigap.contracts.claims.PaymentFailure;
import java.util.Optional;

/** What the account is told that filed a claim for an employer or a hospital: what was claimed, never for whose accident. */
public final class FirmNotices {

    private FirmNotices() {
    }

    public static Optional<Notice> of(FirmClaimState claim) {
        return switch (claim.status()) {
            case PAPERS_AWAITED -> eachTime(claim, NoticeKind.FIRM_CLAIM_PAPERS_WANTED);
            case IN_REVIEW -> once(claim, NoticeKind.FIRM_CLAIM_IN_REVIEW);
            case RETURNED -> eachTime(claim, NoticeKind.FIRM_CLAIM_RETURNED);
            case APPROVED -> once(claim, NoticeKind.FIRM_CLAIM_APPROVED);
            case PAYMENT_UNKNOWN -> eachTime(claim, NoticeKind.FIRM_CLAIM_PAYMENT_UNCERTAIN);
            case PAYMENT_FAILED -> eachTime(claim, NoticeKind.FIRM_CLAIM_PAYMENT_FAILED, why(claim.failure()));
            case PAID -> once(claim, NoticeKind.FIRM_CLAIM_PAID, Words.amount(claim.net()));
            case REJECTED -> once(claim, NoticeKind.FIRM_CLAIM_REJECTED);
            case WITHDRAWN -> once(claim, NoticeKind.FIRM_CLAIM_CLOSED);
            // what it has just done, or sees with the claim
            case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, APPEALED, PAYMENT_REQUESTED -> Optional.empty();
        };
    }

    private static Optional<Notice> once(FirmClaimState claim, NoticeKind kind, Bilingual... more) {
        return notice(claim, "claim:" + claim.claimId() + ":" + claim.status(), kind, more);
    }

    /** For what may come about again after somebody has acted. */
    private static Optional<Notice> eachTime(FirmClaimState claim, NoticeKind kind, Bilingual... more) {
        return notice(claim, "claim:" + claim.claimId() + ":" + claim.status() + ":" + claim.changedAt(), kind, more);
    }

    private static Optional<Notice> notice(FirmClaimState claim, String key, NoticeKind kind, Bilingual... more) {
        Bilingual[] values = new Bilingual[more.length + 1];
        values[0] = what(claim);
        System.arraycopy(more, 0, values, 1, more.length);
        return Optional.of(Notice.of(key, kind, claim.claimId(), claim.changedAt(), values));
    }

    private static Bilingual what(FirmClaimState claim) {
        if (claim.reason() == ClaimReason.WAGE_REPLACEMENT) {
            return Bilingual.of("penggantian upah (STMB)", "wage replacement (STMB)");
        }
        if (claim.reason() == ClaimReason.TRANSPORT) {
            return Bilingual.of("biaya transportasi", "transport");
        }
        return claim.reason() == ClaimReason.CARE ? Bilingual.of("biaya perawatan", "care") : Bilingual.same(claim.programme().name());
    }

    private static Bilingual why(PaymentFailure failure) {
        return switch (failure) {
            case ACCOUNT_INVALID -> Bilingual.of("nomor rekening tidak dikenal bank", "the bank does not know the account number");
            case ACCOUNT_NAME_DIFFERS -> Bilingual.of("rekening itu atas nama lain", "the account bears another name");
            case BANK_REFUSED -> Bilingual.of("bank menolak transfer", "the bank refused the transfer");
            case RETURNED -> Bilingual.of("bank mengembalikan uang yang sudah dikirim", "the bank returned the money that was sent");
            case STOPPED -> Bilingual.of("petugas menghentikan pembayaran sebelum dikirim", "an officer stopped the payment before it was sent");
            case null -> Bilingual.of("transfer tidak dapat dilakukan", "the transfer could not be made");
        };
    }
}
