package id.sigap.claims.officer;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.officer.rule.OfficerAct;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The samples and what was found in them. */
@ApplicationScoped
class Samples {

    private static final UUID FIRST = new UUID(0, 0);

    private final Database db;
    private final CaseFiles files;
    private final ReviewGate gate;
    private final WorkLog log;
    private final Clock clock;
    private final MeterRegistry metrics;

    Samples(Database db, CaseFiles files, ReviewGate gate, WorkLog log, Clock clock, MeterRegistry metrics) {
        this.db = db;
        this.files = files;
        this.gate = gate;
        this.log = log;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Oldest first, one more than fits. */
    List<Sample> of(Officer officer, boolean open, UUID after, int limit) {
        return db.list(Sample.COLUMNS + "where (? or s.branch = ?) and (s.outcome is null) = ? and s.id > ? order by s.id limit ?", Sample::of, officer.ofHeadOffice(),
                officer.branch(), open, after == null ? FIRST : after, limit + 1);
    }

    Optional<Sample> find(UUID sampleId) {
        return db.first(Sample.COLUMNS + "where s.id = ?", Sample::of, sampleId);
    }

    /** @throws ProblemException NOT_FOUND, SAMPLE_ANSWERED, OTHER_OFFICER_REQUIRED for who decided on the claim, or another conflict of interest */
    @Transactional(Transactional.TxType.MANDATORY)
    Sample answer(UUID sampleId, FindingRequest finding, Officer officer) {
        Sample sample = find(sampleId).filter(found -> officer.sees(found.branch())).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Claim claim = files.find(sample.claimId()).map(CaseFile::claim).orElseThrow();
        gate.admit(OfficerAct.INSPECT, claim, officer);
        if (hadAPart(sample.claimId(), officer.accountId())) {
            throw new ProblemException(ClaimsProblem.OTHER_OFFICER_REQUIRED);
        }
        int written = db.update("update review_sample set outcome = ?, ground = ?, found_by = ?, found_at = ? where id = ? and outcome is null", finding.outcome(),
                finding.ground(), officer.accountId(), clock.instant(), sampleId);
        if (written == 0) {
            throw new ProblemException(ClaimsProblem.SAMPLE_ANSWERED);
        }
        log.add(sample.claimId(), WorkLog.What.SAMPLE_ANSWERED, officer.accountId(), officer.accountId(),
                finding.ground() == null ? finding.outcome().name() : finding.outcome() + " " + finding.ground());
        metrics.counter("claims.samples.answered", "why", sample.why(), "outcome", finding.outcome().name()).increment();
        return find(sampleId).orElseThrow();
    }

    /** Whether the officer ever acted on the claim. */
    private boolean hadAPart(UUID claimId, UUID officer) {
        return db.first("select 1 from claim_step where claim_id = ? and officer_id = ? limit 1", row -> true, claimId, officer).isPresent();
    }
}
