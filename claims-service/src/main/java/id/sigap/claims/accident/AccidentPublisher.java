package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.accident.course.Deadlines;
import id.sigap.claims.accident.course.DueTime;
import id.sigap.claims.jkk.AccidentCause;
import id.sigap.contracts.claims.AccidentHappened;
import id.sigap.contracts.claims.AccidentReporter;
import id.sigap.contracts.claims.AccidentState;
import id.sigap.contracts.claims.HarmCause;
import id.sigap.contracts.claims.ReportTiming;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.platform.outbox.Outbox;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Tells the other services and the analysts, in the transaction of what happened. */
@ApplicationScoped
class AccidentPublisher {

    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final ReportTable reports;
    private final RuleBook book;

    AccidentPublisher(Outbox outbox, Pseudonyms pseudonyms, ReportTable reports, RuleBook book) {
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.reports = reports;
        this.book = book;
    }

    /** Its first report is not kept yet. */
    void opened(AccidentFile file) {
        boolean byEmployer = file.reporter() == AccidentReporter.EMPLOYER && file.accident().victimId() != null;
        state(file, byEmployer ? file.accident().openedBy() : null);
    }

    void state(AccidentFile file) {
        state(file, reports.employersAccount(file.id()).orElse(null));
    }

    private void state(AccidentFile file, UUID employersAccount) {
        Accident accident = file.accident();
        outbox.append(new AccidentState(accident.id(), accident.victimId(), file.cover().membershipId(), file.cover().employerId(), accident.status(),
                accident.told().happenedAt(), Deadlines.report(accident.told().happenedAt(), book).orElse(null), accident.told().reportedAt(),
                Deadlines.stageTwo(accident.progress(), book).orElse(null), file.remindedOf(), file.remindedAt(), file.changedAt(),
                employersAccount));
    }

    void fact(AccidentFile file) {
        Accident accident = file.accident();
        Accident.Told told = accident.told();
        outbox.append(new AccidentHappened(accident.id(), accident.victimId() == null ? null : pseudonyms.of(accident.victimId()), accident.status(),
                cause(accident.cause()), file.cover().segment(), file.reporter(),
                Math.toIntExact(Duration.between(told.happenedAt(), told.reportedAt()).toHours()), timing(told), file.region(), file.changedAt()));
    }

    private ReportTiming timing(Accident.Told told) {
        Instant reported = told.reportedAt();
        return Deadlines.report(told.happenedAt(), book)
                .map(due -> new DueTime(due, reported).late(reported) ? ReportTiming.LATE : ReportTiming.IN_TIME).orElse(ReportTiming.NOT_KNOWN);
    }

    private static HarmCause cause(AccidentCause cause) {
        return switch (cause) {
            case WORK -> HarmCause.WORK;
            case COMMUTE -> HarmCause.COMMUTE;
            case DISEASE -> HarmCause.DISEASE;
            case VIOLENCE -> HarmCause.VIOLENCE;
            case NOT_WORK -> HarmCause.NOT_WORK;
        };
    }
}
