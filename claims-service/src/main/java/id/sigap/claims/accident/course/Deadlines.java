package id.sigap.claims.accident.course;

import id.sigap.claims.jkk.ClaimExpiry;
import id.sigap.claims.jkk.JkkFigure;
import id.sigap.claims.jkk.ReportDeadline;
import id.sigap.rules.FigureNotFound;
import id.sigap.rules.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By when what has to come. The reference names one time for reports, 2 × 24 hours: it runs from the accident for the report and the form of
 * stage I, and from the doctor's statement for the form of stage II.
 */
public final class Deadlines {

    private Deadlines() {
    }

    /** Empty where nobody has found the deadline of that day. */
    public static Optional<Instant> report(Instant accident, RuleBook book) {
        try {
            return Optional.of(ReportDeadline.of(accident, book));
        } catch (FigureNotFound unknown) {
            return Optional.empty();
        }
    }

    /** Empty until the doctor has spoken. */
    public static Optional<Instant> stageTwo(Progress progress, RuleBook book) {
        return Optional.ofNullable(progress.careEndedAt()).flatMap(stated -> report(stated, book));
    }

    /** Until when it can be claimed; empty for days before the first rule, of which nothing can be claimed any more. */
    public static Optional<LocalDate> lastDayToClaim(LocalDate accident, RuleBook book) {
        if (accident.isBefore(book.history(JkkFigure.JKK_CLAIM_EXPIRY_YEARS).getFirst().validFrom())) {
            return Optional.empty();
        }
        return Optional.of(ClaimExpiry.lastDay(accident, book));
    }
}
