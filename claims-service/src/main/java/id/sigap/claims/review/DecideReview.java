package id.sigap.claims.review;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.assessment.Award;
import id.sigap.claims.booking.RequiredInterview;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.casefile.ProofsOutgrown;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.ClaimDecision;
import id.sigap.claims.claim.Proof;
import id.sigap.claims.claim.RejectionGround;
import id.sigap.claims.claim.ReturnGround;
import id.sigap.claims.officer.Officer;
import id.sigap.claims.officer.ReviewGate;
import id.sigap.claims.officer.rule.EyesNeeded;
import id.sigap.claims.officer.rule.OfficerAct;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What officers do with a claim in review: recommend, approve, reject, send it back, note what they found. */
@ApplicationScoped
class DecideReview {

    private final ClaimDesk desk;
    private final CaseFiles files;
    private final Assessor assessor;
    private final ReviewGate gate;
    private final RequiredInterview interview;
    private final ProofsOutgrown outgrown;
    private final ClaimsConfig config;
    private final Clock clock;

    DecideReview(ClaimDesk desk, CaseFiles files, Assessor assessor, ReviewGate gate, RequiredInterview interview, ProofsOutgrown outgrown,
            ClaimsConfig config, Clock clock) {
        this.outgrown = outgrown;
        this.desk = desk;
        this.files = files;
        this.assessor = assessor;
        this.gate = gate;
        this.interview = interview;
        this.config = config;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile recommend(UUID claimId, Officer officer, String note) {
        return decide(claimId, OfficerAct.RECOMMEND, officer, note, claim -> new ClaimCommand.Recommend(officer.accountId()));
    }

    /** @throws ProblemException AMOUNT_NOT_KNOWN while what decides the amount has not arrived, INTERVIEW_REQUIRED while an interview stands out */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile approve(UUID claimId, Officer officer, String note) {
        return decide(claimId, claim -> approval(claim, officer, note));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile reject(UUID claimId, Officer officer, RejectionGround ground, String note) {
        return decide(claimId, OfficerAct.REJECT, officer, note, claim -> new ClaimCommand.Reject(officer.accountId(), ground, clock.instant().plus(config.appealWithin())));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile giveBack(UUID claimId, Officer officer, ReturnGround ground, String note) {
        return decide(claimId, OfficerAct.HANDLE, officer, note, claim -> new ClaimCommand.Return(officer.accountId(), ground, clock.instant().plus(config.correctionWithin())));
    }

    /** What was found takes the place of what was stated; how it bears on the amount is told beside it. */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile amend(UUID claimId, Officer officer, Statement found, String note) {
        CaseFile file = decide(claimId, OfficerAct.HANDLE, officer, note, claim -> new ClaimCommand.Amend(officer.accountId()));
        desk.replaceStatement(claimId, found);
        // refused here if the officer's own statement does not fit the reason
        assessor.assess(file.claim());
        return file;
    }

    private Act approval(Claim claim, Officer officer, String note) {
        ClaimCommand.Approve unknown = new ClaimCommand.Approve(officer.accountId(), null, false, null);
        return switch (claim.status()) {
            case IN_REVIEW -> {
                // whoever has an interest learns nothing else first
                gate.admit(OfficerAct.APPROVE, claim, officer);
                Award award = assessor.award(claim).orElseThrow(() -> new ProblemException(ClaimsProblem.AMOUNT_NOT_KNOWN));
                boolean alone = gate.eyesFor(claim, officer, award.payout().gross()) == EyesNeeded.ONE;
                interview.requireDone(claim, award.payout().gross());
                Proof instead = outgrown.by(claim, award.payout().gross()).orElse(null);
                yield new Act(new ClaimCommand.Approve(officer.accountId(), award.payout(), alone, instead), officer.accountId(), note,
                        instead == null ? award.workings() : List.of());
            }
            // refused, whatever the amount
            case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED,
                    PAID, REJECTED, WITHDRAWN -> new Act(unknown, officer.accountId(), note, List.of());
        };
    }

    private CaseFile decide(UUID claimId, OfficerAct what, Officer officer, String note, Function<Claim, ClaimCommand> command) {
        return decide(claimId, claim -> {
            gate.admit(what, claim, officer);
            return new Act(command.apply(claim), officer.accountId(), note, List.of());
        });
    }

    private CaseFile decide(UUID claimId, Function<Claim, Act> act) {
        ClaimDecision decision = desk.handle(claimId, act).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        CaseFile file = files.find(claimId).orElseThrow();
        return switch (decision) {
            case ClaimDecision.Accepted accepted -> file;
            case ClaimDecision.Refused refused -> throw Refusals.of(refused.reason(), file);
        };
    }
}
