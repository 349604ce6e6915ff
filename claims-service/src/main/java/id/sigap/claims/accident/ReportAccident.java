package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.accident.course.AccidentCommand;
import id.sigap.claims.accident.course.AccidentDecision;
import id.sigap.claims.accident.course.AccidentStep;
import id.sigap.claims.accident.course.Deadlines;
import id.sigap.claims.accident.course.Progress;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.AccidentReporter;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes a report: linked to an accident that was told of already, or the first of a new one. */
@ApplicationScoped
class ReportAccident {

    private static final Duration DAY = Duration.ofHours(24);

    private final FindVictim find;
    private final SameAccident same;
    private final AccidentDesk desk;
    private final AccidentTable table;
    private final ReportTable reports;
    private final ClaimsConfig config;
    private final RuleBook book;
    private final Clock clock;

    ReportAccident(FindVictim find, SameAccident same, AccidentDesk desk, AccidentTable table, ReportTable reports, ClaimsConfig config, RuleBook book,
            Clock clock) {
        this.find = find;
        this.same = same;
        this.desk = desk;
        this.table = table;
        this.reports = reports;
        this.config = config;
        this.book = book;
        this.clock = clock;
    }

    /** @throws ProblemException ACCIDENT_IN_THE_FUTURE, ACCIDENT_TOO_OLD, TOO_MANY_ACCIDENT_REPORTS */
    @Transactional(Transactional.TxType.MANDATORY)
    Report report(Reporter from, AccidentRequest request) {
        Instant now = clock.instant();
        // the database keeps less of a second than JSON may hold, and must not round it past the report
        Instant happenedAt = request.happenedAt().truncatedTo(ChronoUnit.MILLIS);
        requireClaimable(happenedAt, now);
        requireFewer(from, now);
        Optional<FindVictim.Victim> victim = find.named(from, request.worker(), LegalDays.of(happenedAt));
        Reporter reporter = victim.filter(found -> found.personId().equals(from.personId()) && from.isPerson())
                .map(self -> Reporter.person(AccidentReporter.WORKER, from.accountId(), from.personId())).orElse(from);
        Accident.Told told = new Accident.Told(happenedAt, now);
        return victim.map(found -> ofSomebody(reporter, request, told, found)).orElseGet(() -> ofNobody(reporter, request, told));
    }

    private Report ofSomebody(Reporter reporter, AccidentRequest request, Accident.Told told, FindVictim.Victim victim) {
        table.lockVictim(victim.personId());
        Optional<AccidentFile> already = same.as(victim.personId(), told.happenedAt(), request.cause());
        if (already.isPresent()) {
            UUID accident = already.get().id();
            desk.act(accident, new AccidentCommand.AddReport(reporter.who(), told), Remark.NONE);
            return keep(accident, reporter, request, told, victim.personId());
        }
        AccidentFile file = open(reporter, request, told, AccidentStatus.REPORTED, victim.personId(), victim.cover());
        return keep(file.id(), reporter, request, told, victim.personId());
    }

    private Report ofNobody(Reporter reporter, AccidentRequest request, Accident.Told told) {
        AccidentFile file = open(reporter, request, told, AccidentStatus.UNMATCHED, null, Cover.NONE);
        return keep(file.id(), reporter, request, told, reporter.owner());
    }

    private AccidentFile open(Reporter reporter, AccidentRequest request, Accident.Told told, AccidentStatus status, UUID victimId, Cover cover) {
        Accident accident = new Accident(Ids.next(), status, victimId, told, request.cause(), 1, reporter.accountId(), Set.of(reporter.accountId()),
                Progress.NONE);
        AccidentFile file = new AccidentFile(accident, cover, reporter.kind(), request.place().region(), null, null, told.reportedAt());
        AccidentStep step = victimId == null ? AccidentStep.REPORTED_UNMATCHED : AccidentStep.REPORTED;
        desk.open(file, new AccidentDecision.Line(status, status, step, null, reporter.who()), Remark.NONE, reporter.owner());
        return file;
    }

    private Report keep(UUID accidentId, Reporter from, AccidentRequest request, Accident.Told told, UUID sealedFor) {
        Report report = new Report(Ids.next(), accidentId, from.kind(), from.accountId(), from.personId(), from.npp() == null ? null : from.npp().value(),
                from.facility() == null ? null : from.facility().value(),
                request.cause(), request.traffic(), told.happenedAt(), told.reportedAt(), sealedFor, request.words(), false);
        reports.insert(report);
        return report;
    }

    private void requireClaimable(Instant happenedAt, Instant now) {
        if (happenedAt.isAfter(now)) {
            throw new ProblemException(ClaimsProblem.ACCIDENT_IN_THE_FUTURE).field("happenedAt");
        }
        Optional<LocalDate> last = Deadlines.lastDayToClaim(LegalDays.of(happenedAt), book);
        if (last.isEmpty() || LegalDays.of(now).isAfter(last.get())) {
            throw new ProblemException(ClaimsProblem.ACCIDENT_TOO_OLD, last.map(LocalDate::toString).orElse("—")).field("happenedAt");
        }
    }

    private void requireFewer(Reporter from, Instant now) {
        int most = switch (from.kind()) {
            case WORKER, CO_WORKER -> config.accident().reportsPerDay();
            case EMPLOYER -> config.accident().reportsPerDayOfEmployers();
            case HOSPITAL -> config.accident().reportsPerDayOfHospitals();
        };
        if (reports.countSince(from.accountId(), now.minus(DAY)) >= most) {
            throw new ProblemException(ClaimsProblem.TOO_MANY_ACCIDENT_REPORTS).retryAfter(DAY);
        }
    }
}
