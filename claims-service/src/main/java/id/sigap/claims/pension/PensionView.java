package id.sigap.claims.pension;

import id.sigap.claims.jp.Confirmation;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionState;
import id.sigap.claims.tracking.ClaimView.AccountView;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pension as its recipient and officers see it. */
@Schema(name = "Pension")
record PensionView(@Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID pensionId, UUID claimId, @Schema(examples = "DISABILITY") JpKind kind,
        @Schema(examples = "Disability pension (MPC)") String kindText, @Schema(examples = "RUNNING") PensionState.Name state,
        @Schema(description = "Why it is suspended or ended; null while it runs", examples = "The yearly confirmation has not come") String because,
        @Schema(description = "Null unless ended", examples = "2027-12-31") LocalDate endedOn,
        @Schema(description = "First month that is paid", examples = "2026-11") YearMonth since,
        @Schema(description = "Last month that was asked to be paid", examples = "2026-12") YearMonth paidThrough,
        @Schema(description = "Null unless it runs") NextPayment next, @Schema(description = "Null once ended") AskedConfirmation confirmation,
        @Schema(description = "Of a children's pension, those whom it is paid for; null of any other") List<ChildShare> children, AccountView bankAccount, @Schema(description = "Null unless another account waits for a selfie") NamedAccount accountChange, Instant begunAt) {

    /** What is paid next, as far as is known: a raise may still come. */
    @Schema(name = "NextPension")
    record NextPayment(@Schema(examples = "2027-01") YearMonth month, @Schema(examples = "2027-01-01") LocalDate on, @Schema(examples = "399700") Rupiah amount) {
    }

    /** @param share of the pension of all the deceased's children, in the next month; null while others have it all, and once nothing is paid */
    @Schema(name = "PensionChildShare")
    record ChildShare(@Schema(description = "As form 7A names it", examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID childId,
            @Schema(examples = "2010-03-02") LocalDate born, @Schema(examples = "1/2") String share,
            @Schema(description = "Of the next month", examples = "199850") Rupiah amount,
            @Schema(description = "First day without a right, as far as is known now", examples = "2033-03-02") LocalDate endsOn) {

        @Override
        public String toString() {
            return "ChildShare[***]";
        }
    }

    /** @param selfieUntil a confirmation was sent, and waits for a selfie until then; null otherwise */
    @Schema(name = "PensionConfirmation")
    record AskedConfirmation(@Schema(examples = "2027-11-30") LocalDate due, @Schema(description = "Last day on which it is in time", examples = "2027-12-30") LocalDate latest,
            @Schema(description = "Operation of the selfie at biometric-service; null unless one is awaited") UUID confirmationId, Instant selfieUntil) {

        static AskedConfirmation of(Confirmation asked, Confirmations.Asked open) {
            return new AskedConfirmation(asked.due(), asked.latest(), open == null ? null : open.id(), open == null ? null : open.expiresAt());
        }
    }

    /** Another bank account, not in effect yet. */
    @Schema(name = "NamedPensionAccount")
    record NamedAccount(@Schema(description = "Operation of the selfie at biometric-service") UUID changeId, Instant selfieUntil) {

        static NamedAccount of(AccountChanges.Asked named) {
            return named == null ? null : new NamedAccount(named.id(), named.expiresAt());
        }
    }

    /**
     * @param next     what is paid next; null where nothing is
     * @param children of a children's pension; null of any other
     * @param open  the confirmation that waits for a face; null where none does
     * @param named the account that waits for a face; null where none does
     */
    static PensionView of(PensionFile file, NextPayment next, List<ChildShare> children, Confirmations.Asked open, AccountChanges.Asked named, RuleBook book, Locale language) {
        Pension pension = file.pension();
        Text because = switch (pension.state()) {
            case PensionState.Running running -> null;
            case PensionState.Suspended suspended -> suspended.because().text();
            case PensionState.Ended ended -> ended.because().text();
        };
        return new PensionView(pension.id(), pension.claimId(), pension.kind(), pension.kind().label().in(language), pension.state().name(),
                because == null ? null : because.in(language), pension.state() instanceof PensionState.Ended ended ? ended.on() : null, pension.months().begin(),
                pension.paidThrough(), next,
                pension.goesOn() ? AskedConfirmation.of(pension.confirmation(book), open) : null,
                children, new AccountView(file.account().bankCode(), file.account().maskedNumber()), NamedAccount.of(named), file.begunAt());
    }
}
