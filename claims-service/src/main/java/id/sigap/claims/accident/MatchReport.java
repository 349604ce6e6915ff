package id.sigap.claims.accident;

import id.sigap.claims.accident.course.AccidentCommand;
import id.sigap.claims.accident.course.Who;
import id.sigap.claims.readmodel.Workers;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer says whom an unmatched report means. If that accident is known already, the two become one at once. */
@ApplicationScoped
class MatchReport {

    private final FindVictim find;
    private final Workers workers;
    private final AccidentTable table;
    private final ReportTable reports;
    private final AccidentDesk desk;
    private final SameAccident same;
    private final MergeAccidents merge;

    MatchReport(FindVictim find, Workers workers, AccidentTable table, ReportTable reports, AccidentDesk desk, SameAccident same, MergeAccidents merge) {
        this.find = find;
        this.workers = workers;
        this.table = table;
        this.reports = reports;
        this.desk = desk;
        this.same = same;
        this.merge = merge;
    }

    /** @throws ProblemException WORKER_NOT_FOUND, OWN_ACCIDENT, or why the accident refuses */
    @Transactional(Transactional.TxType.MANDATORY)
    AccidentFile match(UUID accidentId, Who officer, String kpj, String note) {
        AccidentFile before = table.find(accidentId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        FindVictim.Victim victim = find.byCard(kpj, LegalDays.of(before.accident().told().happenedAt()))
                .orElseThrow(() -> new ProblemException(ClaimsProblem.WORKER_NOT_FOUND).field("kpj"));
        if (workers.account(victim.personId()).filter(officer.accountId()::equals).isPresent()) {
            throw new ProblemException(ClaimsProblem.OWN_ACCIDENT);
        }
        table.lockVictim(victim.personId());
        var known = same.as(victim.personId(), before.accident().told().happenedAt(), before.accident().cause());
        AccidentFile matched = desk.act(accidentId, new AccidentCommand.Match(officer, victim.personId()), Remark.of(note));
        reports.reseal(accidentId, victim.personId());
        return known.map(file -> merge.merge(accidentId, file.id(), officer, null)).orElse(matched);
    }
}
