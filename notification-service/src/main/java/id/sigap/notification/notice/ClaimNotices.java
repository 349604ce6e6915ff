package id.sigap.notification.notice;

import static id.sigap.notification.notice.NoticeKind.CLAIM_APPEALED;
import static id.sigap.notification.notice.NoticeKind.CLAIM_APPROVED;
import static id.sigap.notification.notice.NoticeKind.CLAIM_IN_REVIEW;
import static id.sigap.notification.notice.NoticeKind.CLAIM_PAID;
import static id.sigap.notification.notice.NoticeKind.CLAIM_PAPERS_WANTED;
import static id.sigap.notification.notice.NoticeKind.CLAIM_PAYMENT_FAILED;
import static id.sigap.notification.notice.NoticeKind.CLAIM_PAYMENT_UNCERTAIN;
import static id.sigap.notification.notice.NoticeKind.CLAIM_RECEIVED;
import static id.sigap.notification.notice.NoticeKind.CLAIM_REJECTED;
import static id.sigap.notification.notice.NoticeKind.CLAIM_RETURNED;
import static id.sigap.notification.notice.NoticeKind.CLAIM_WITHDRAWN;
import static id.sigap.notification.notice.NoticeKind.PENSION_PAYMENT_FAILED;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimState;
import id.sigap.contracts.claims.PaymentFailure;
import java.util.Optional;

/** What a member is told about a claim. */
public final class ClaimNotices {

    private ClaimNotices() {
    }

    public static Optional<Notice> of(ClaimState claim) {
        boolean month = claim.reason() == ClaimReason.PENSION_PAYMENT;
        return switch (claim.status()) {
            // nobody filed a month of a pension, and it is granted in the same moment: that it was paid is enough
            case SUBMITTED -> month ? Optional.empty() : once(claim, CLAIM_RECEIVED);
            case IN_REVIEW -> once(claim, CLAIM_IN_REVIEW);
            case PAPERS_AWAITED -> eachTime(claim, CLAIM_PAPERS_WANTED);
            case RETURNED -> eachTime(claim, CLAIM_RETURNED);
            case APPEALED -> once(claim, CLAIM_APPEALED);
            case APPROVED -> month ? Optional.empty() : once(claim, CLAIM_APPROVED);
            case PAYMENT_UNKNOWN -> eachTime(claim, CLAIM_PAYMENT_UNCERTAIN);
            case PAID -> once(claim, CLAIM_PAID, Words.amount(claim.net()));
            case REJECTED -> once(claim, CLAIM_REJECTED);
            case WITHDRAWN -> once(claim, CLAIM_WITHDRAWN);
            case PAYMENT_FAILED -> Optional.of(Notice.of(repeatable(claim), month ? PENSION_PAYMENT_FAILED : CLAIM_PAYMENT_FAILED, claim.claimId(), claim.changedAt(),
                    why(claim.failure())));
            // steps that the member sees in the app, or hears of from biometric
            case IDENTITY_CHECK, HOLD_REQUESTED, PAYMENT_REQUESTED -> Optional.empty();
        };
    }

    private static Optional<Notice> once(ClaimState claim, NoticeKind kind, Bilingual... more) {
        return Optional.of(notice(claim, "claim:" + claim.claimId() + ":" + claim.status(), kind, more));
    }

    /** For what may come about again after the member has acted. */
    private static Optional<Notice> eachTime(ClaimState claim, NoticeKind kind) {
        return Optional.of(notice(claim, repeatable(claim), kind));
    }

    private static String repeatable(ClaimState claim) {
        return "claim:" + claim.claimId() + ":" + claim.status() + ":" + claim.changedAt();
    }

    private static Bilingual why(PaymentFailure failure) {
        return switch (failure) {
            case ACCOUNT_INVALID -> Bilingual.of("nomor rekening tidak dikenal bank", "the bank does not know the account number");
            case ACCOUNT_NAME_DIFFERS -> Bilingual.of("nama pemilik rekening berbeda dengan nama Anda pada data kependudukan",
                    "the account holder's name differs from yours in the civil registry");
            case BANK_REFUSED -> Bilingual.of("bank menolak transfer", "the bank refused the transfer");
            case RETURNED -> Bilingual.of("bank mengembalikan uang yang sudah dikirim", "the bank returned the money that was sent");
            case STOPPED -> Bilingual.of("petugas menghentikan pembayaran sebelum dikirim", "an officer stopped the payment before it was sent");
            case null -> Bilingual.of("transfer tidak dapat dilakukan", "the transfer could not be made");
        };
    }

    private static Notice notice(ClaimState claim, String key, NoticeKind kind, Bilingual... more) {
        Bilingual[] values = new Bilingual[more.length + 1];
        values[0] = Bilingual.same(claim.programme().name());
        System.arraycopy(more, 0, values, 1, more.length);
        return Notice.of(key, kind, claim.claimId(), claim.changedAt(), values);
    }
}
