package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.accident.course.AccidentCommand;
import id.sigap.claims.accident.course.AccidentDecision;
import id.sigap.claims.accident.course.AccidentStep;
import id.sigap.claims.accident.course.Progress;
import id.sigap.claims.accident.course.Who;
import id.sigap.claims.readmodel.Workers;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** A report that was linked to an accident is about another: it becomes an accident of its own, and stays apart. */
@ApplicationScoped
class SplitReport {

    private final AccidentTable table;
    private final ReportTable reports;
    private final AccidentDesk desk;
    private final MergeAccidents pairs;
    private final Workers workers;
    private final Clock clock;

    SplitReport(AccidentTable table, ReportTable reports, AccidentDesk desk, MergeAccidents pairs, Workers workers, Clock clock) {
        this.table = table;
        this.reports = reports;
        this.desk = desk;
        this.pairs = pairs;
        this.workers = workers;
        this.clock = clock;
    }

    /** @return the new accident */
    @Transactional(Transactional.TxType.MANDATORY)
    AccidentFile split(UUID accidentId, UUID reportId, Who officer, String note) {
        AccidentFile from = table.find(accidentId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (from.accident().victimId() == null) {
            throw new ProblemException(ClaimsProblem.ACCIDENT_MOVED_ON, from.accident().status());
        }
        table.lockVictim(from.accident().victimId());
        table.locked(accidentId);
        Report report = reports.of(accidentId, reportId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Accident.Told rest = reports.earliestBut(accidentId, reportId)
                .orElseThrow(() -> new ProblemException(ClaimsProblem.ACCIDENT_MOVED_ON, from.accident().status()));
        desk.act(accidentId, new AccidentCommand.TakeOutReport(officer, rest), Remark.of(note));
        AccidentFile own = own(report, from, officer, note);
        reports.move(reportId, own.id());
        pairs.apart(accidentId, own.id());
        return own;
    }

    private AccidentFile own(Report report, AccidentFile from, Who officer, String note) {
        UUID victim = from.accident().victimId();
        Cover cover = workers.protecting(victim, LegalDays.of(report.happenedAt()), null).map(Cover::of).orElse(Cover.NONE);
        Accident accident = new Accident(Ids.next(), AccidentStatus.REPORTED, victim, new Accident.Told(report.happenedAt(), report.reportedAt()),
                report.cause(), 1, report.accountId(), Set.of(report.accountId()), Progress.NONE);
        AccidentFile file = new AccidentFile(accident, cover, report.reporter(), null, null, null, clock.instant());
        desk.open(file, new AccidentDecision.Line(AccidentStatus.REPORTED, AccidentStatus.REPORTED, AccidentStep.SPLIT_OFF, null, officer),
                Remark.of(note), victim);
        return file;
    }
}
