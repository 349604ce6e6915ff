package id.sigap.claims.accident;

import id.sigap.claims.accident.course.AccidentCommand;
import id.sigap.claims.accident.course.Who;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Somebody takes a report back. The accident ends with it only where nothing else was done or told: whether that is so is not told, for it would
 * tell whether the worker was found.
 */
@ApplicationScoped
class WithdrawReport {

    private final ReportTable reports;
    private final AccidentDesk desk;

    WithdrawReport(ReportTable reports, AccidentDesk desk) {
        this.reports = reports;
        this.desk = desk;
    }

    /** @throws ProblemException NOT_FOUND for another's report */
    @Transactional(Transactional.TxType.MANDATORY)
    Report withdraw(UUID reportId, UUID accountId) {
        Report report = reports.own(reportId, accountId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (!report.withdrawn()) {
            reports.withdraw(reportId);
            desk.handle(report.accidentId(), new AccidentCommand.Withdraw(new Who(Who.Actor.of(report.reporter()), accountId, report.personId())), Remark.NONE);
        }
        return reports.own(reportId, accountId).orElseThrow();
    }
}
