package id.sigap.claims.pension.course;

import id.sigap.claims.jp.Confirmation;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.PensionMonths;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A pension that was granted. Changed by {@link PensionMachine} only.
 *
 * @param claimId     by which it was granted
 * @param insured     the member
 * @param recipient   the person who is paid: the member or who was left
 * @param paidThrough last month that was asked to be paid; the first ones by the claim itself
 * @param confirmedOn day of the last confirmation; of the grant where there was none yet
 */
public record Pension(UUID id, UUID claimId, UUID insured, UUID recipient, JpKind kind, PensionMonths months, YearMonth paidThrough, LocalDate confirmedOn,
        PensionState state) {

    public static Pension granted(UUID id, UUID claimId, UUID insured, UUID recipient, JpKind kind, PensionMonths months, YearMonth paidThrough, LocalDate on) {
        return new Pension(id, claimId, insured, recipient, kind, months, paidThrough, on, PensionState.RUNNING);
    }

    /** The month to be paid next. */
    public YearMonth next() {
        return paidThrough.plusMonths(1);
    }

    /** The confirmation that is awaited. */
    public Confirmation confirmation(RuleBook book) {
        return Confirmation.after(confirmedOn, book);
    }

    public boolean goesOn() {
        return !(state instanceof PensionState.Ended);
    }

    Pension in(PensionState next) {
        return new Pension(id, claimId, insured, recipient, kind, months, paidThrough, confirmedOn, next);
    }

    Pension paid(YearMonth month) {
        return new Pension(id, claimId, insured, recipient, kind, months, month, confirmedOn, state);
    }

    Pension confirmed(LocalDate on) {
        return new Pension(id, claimId, insured, recipient, kind, months, paidThrough, on, state);
    }
}
