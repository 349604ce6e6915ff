package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.accident.course.Deadlines;
import id.sigap.claims.benefit.Finding;
import id.sigap.claims.jkk.JkkFacts;
import id.sigap.claims.jkk.ReportDeadline;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The clocks of an accident, with what the rules say about them. */
@ApplicationScoped
class AccidentClocks {

    private final RuleBook book;
    private final Clock clock;

    AccidentClocks(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Whether it was reported in time, by the earliest report. */
    ClockView report(AccidentFile file, Locale language) {
        Accident.Told told = file.accident().told();
        Instant now = clock.instant();
        JkkFacts facts = new JkkFacts(told.happenedAt(), file.cover().segment(), file.accident().cause(), told.reportedAt(), null, null, null);
        return ClockView.of(due(told.happenedAt()), told.reportedAt(), now, words(ReportDeadline.finding(facts, LegalDays.of(now), book), language));
    }

    ClockView stageOne(AccidentFile file, Locale language) {
        return ClockView.of(due(file.accident().told().happenedAt()), file.accident().progress().stageOneAt(), clock.instant(),
                AccidentTexts.STAGE_ONE.in(language));
    }

    /** Empty until the doctor has spoken. */
    Optional<ClockView> stageTwo(AccidentFile file, Locale language) {
        return Deadlines.stageTwo(file.accident().progress(), book).map(due -> ClockView.of(due, file.accident().progress().stageTwoAt(), clock.instant(),
                AccidentTexts.STAGE_TWO.in(language)));
    }

    /** Of one report by itself: it says nothing of others, nor whether the worker was found. */
    ClockView own(Report report, Locale language) {
        ClockView view = ClockView.of(due(report.happenedAt()), report.reportedAt(), clock.instant(), "");
        Text meaning = view.dueAt() == null ? AccidentTexts.NO_DEADLINE : view.late() ? AccidentTexts.LATE : AccidentTexts.IN_TIME;
        return new ClockView(view.dueAt(), view.doneAt(), view.hoursLeft(), view.hoursLate(), view.late(), meaning.in(language));
    }

    private Instant due(Instant happenedAt) {
        return Deadlines.report(happenedAt, book).orElse(null);
    }

    private static String words(Finding finding, Locale language) {
        return switch (finding) {
            case Finding.Met met -> met.detail().text().in(language);
            case Finding.NotMet not -> not.detail().text().in(language) + ". " + not.next().text().in(language);
            case Finding.NotKnownYet unknown -> unknown.waitingFor().text().in(language);
        };
    }
}
