package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Finding;
import id.sigap.rules.RuleBook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Until when an accident has to be reported (Permenaker 1/2025; domain reference 4.2): 2 × 24 hours, holidays and nights among them. */
public final class ReportDeadline {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private ReportDeadline() {
    }

    /**
     * The last instant that is in time.
     *
     * @param accident or diagnosis
     * @throws id.sigap.rules.FigureNotFound for a day whose deadline nobody has found
     */
    public static Instant of(Instant accident, RuleBook book) {
        return accident.plus(Duration.ofHours(book.on(JkkFigure.JKK_REPORT_DEADLINE_HOURS, day(accident)).whole()));
    }

    /**
     * What the rule finds of a report: in time, late (with what that means and what to do), or not known yet.
     *
     * @param today legal day on which it is asked, not before the accident
     */
    public static Finding finding(JkkFacts facts, LocalDate today, RuleBook book) {
        return new AccidentWasReportedInTime().check(new JkkCase(facts, JkkRequest.CARE, today, book));
    }

    /** The legal day of an instant. */
    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, JAKARTA);
    }
}
