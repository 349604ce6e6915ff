package id.sigap.claims.tracking;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.claim.Claim;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as its owner sees it. */
@Schema(name = "Claim")
public record ClaimView(@Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID claimId, Programme programme, ClaimReason reason,
        ClaimStatus status, @Schema(examples = "Being paid") String statusText, AccountView bankAccount,
        @Schema(description = "As held by the ledger, whole rupiah; null before the hold", examples = "14750000") Rupiah gross,
        @Schema(description = "Null before approval", examples = "0") Rupiah tax,
        @Schema(description = "Null before approval", examples = "14750000") Rupiah net,
        @Schema(description = "The selfie is to be sent to biometric-service by then; null unless one is awaited") Instant selfieUntil,
        @Schema(description = "Papers, or a correction, are to come by then; null unless one is awaited") Instant correctBy,
        @Schema(description = "A rejection can be objected to until then; null otherwise") Instant appealBy,
        @Schema(description = "A payout that waits for safety waits until then (why, tells the timeline); null otherwise") Instant paidNotBefore,
        @Schema(description = "What the member can do now") List<NextAct> nextActs,
        Instant filedAt, Instant changedAt, Instant paidAt) {

    /** Where it is paid to; the number is masked. */
    @Schema(name = "MaskedAccount")
    public record AccountView(@Schema(examples = "008") String bankCode, @Schema(examples = "*******890") String accountNumber) {
    }

    public enum NextAct {
        TAKE_SELFIE, UPLOAD_PAPERS, CORRECT, REPLACE_ACCOUNT, APPEAL, WITHDRAW
    }

    public static ClaimView of(CaseFile file, Locale language) {
        Claim claim = file.claim();
        return new ClaimView(claim.id(), claim.programme(), claim.reason(), claim.status(), Texts.of(claim.status()).in(language),
                new AccountView(file.account().bankCode(), file.account().accountNumber()), claim.gross(),
                claim.payout() == null ? null : claim.payout().tax(), claim.payout() == null ? null : claim.payout().net(),
                claim.status() == ClaimStatus.IDENTITY_CHECK ? claim.proof().expiresAt() : null,
                claim.status() == ClaimStatus.PAPERS_AWAITED || claim.status() == ClaimStatus.RETURNED ? claim.course().correctBy() : null,
                claim.status() == ClaimStatus.REJECTED ? claim.course().appealBy() : null,
                claim.status() == ClaimStatus.APPROVED ? claim.payout().notBefore() : null,
                nextActs(claim), claim.filedAt(), file.changedAt(), file.paidAt());
    }

    private static List<NextAct> nextActs(Claim claim) {
        return switch (claim.status()) {
            case IDENTITY_CHECK -> List.of(NextAct.TAKE_SELFIE, NextAct.WITHDRAW);
            case PAPERS_AWAITED -> List.of(NextAct.UPLOAD_PAPERS, NextAct.WITHDRAW);
            case RETURNED -> List.of(NextAct.UPLOAD_PAPERS, NextAct.CORRECT, NextAct.WITHDRAW);
            case SUBMITTED, HOLD_REQUESTED, IN_REVIEW, APPEALED, APPROVED -> List.of(NextAct.WITHDRAW);
            case PAYMENT_FAILED -> List.of(NextAct.REPLACE_ACCOUNT, NextAct.WITHDRAW);
            case REJECTED -> claim.course().appealBy() == null ? List.of() : List.of(NextAct.APPEAL);
            case PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAID, WITHDRAWN -> List.of();
        };
    }
}
