package id.sigap.notification.notice;

import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.payment.SettlementState.Reason;
import java.util.Optional;

/** What a member is told about the money side of a claim: why a payment failed. The rest the claim itself tells. */
public final class SettlementNotices {

    private SettlementNotices() {
    }

    public static Optional<Notice> of(SettlementState settlement) {
        return switch (settlement.status()) {
            case PAYMENT_FAILED -> Optional.of(Notice.of("settlement:" + settlement.claimId() + ":failed:" + settlement.changedAt(),
                    NoticeKind.CLAIM_PAYMENT_FAILED, settlement.claimId(), settlement.changedAt(), why(settlement.reason())));
            case HELD, HOLD_REFUSED, RELEASED, PAYING, OUTCOME_UNKNOWN, PAID -> Optional.empty();
        };
    }

    private static Bilingual why(Reason reason) {
        return switch (reason) {
            case ACCOUNT_INVALID -> Bilingual.of("nomor rekening tidak dikenal bank", "the bank does not know the account number");
            case ACCOUNT_NAME_DIFFERS -> Bilingual.of("nama pemilik rekening berbeda dengan nama Anda pada data kependudukan",
                    "the account holder's name differs from yours in the civil registry");
            case BANK_REFUSED -> Bilingual.of("bank menolak transfer", "the bank refused the transfer");
            case NO_BALANCE, ALREADY_HELD, AMOUNT_DIFFERS -> general();
            case null -> general();
        };
    }

    private static Bilingual general() {
        return Bilingual.of("transfer tidak dapat dilakukan", "the transfer could not be made");
    }
}
