package id.sigap.claims.appeal;

import id.sigap.claims.assessment.PapersCheck;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.ClaimDecision;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.OperationDigest;
import id.sigap.claims.claim.Papers;
import id.sigap.claims.claim.Proof;
import id.sigap.claims.claim.RejectionGround;
import id.sigap.claims.officer.Officer;
import id.sigap.claims.officer.ReviewGate;
import id.sigap.claims.officer.rule.OfficerAct;
import id.sigap.claims.review.Refusals;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;

/** A claimant objects to a rejection once, and another officer hears it; a supervisor re-opens what was closed wrongly. */
@ApplicationScoped
class HearAppeal {

    private final ClaimDesk desk;
    private final CaseFiles files;
    private final PapersCheck papers;
    private final ReviewGate gate;
    private final ClaimsConfig config;
    private final Clock clock;

    HearAppeal(ClaimDesk desk, CaseFiles files, PapersCheck papers, ReviewGate gate, ClaimsConfig config, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.papers = papers;
        this.gate = gate;
        this.config = config;
        this.clock = clock;
    }

    /** @param words of the claimant, for officers' eyes */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile appeal(UUID claimId, String words) {
        return decide(claimId, claim -> new Act(new ClaimCommand.Appeal(clock.instant()), null, words, List.of()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile uphold(UUID claimId, Officer officer, String note) {
        return decide(claimId, OfficerAct.HEAR, officer, note, claim -> new ClaimCommand.UpholdAppeal(officer.accountId(), again(claim)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile dismiss(UUID claimId, Officer officer, RejectionGround ground, String note) {
        return decide(claimId, OfficerAct.HEAR, officer, note, claim -> new ClaimCommand.DismissAppeal(officer.accountId(), ground));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile reopen(UUID claimId, Officer supervisor, String note) {
        return decide(claimId, OfficerAct.REOPEN, supervisor, note, claim -> new ClaimCommand.Reopen(supervisor.accountId(), again(claim)));
    }

    /** The same account as before, for another time, and for what a fund owes by now. */
    private ClaimCommand.Again again(Claim claim) {
        Proof before = claim.proof();
        Proof proof = new Proof(before.attempt(), before.digest(), before.amount(), before.verificationId(), clock.instant().plus(config.proofLifetime()));
        Papers found = claim.subject().source() == MoneySource.FUND ? papers.of(claim) : null;
        return new ClaimCommand.Again(found instanceof Papers.ProofOutgrown outgrown ? outgrown.proof() : proof, found);
    }

    private CaseFile decide(UUID claimId, OfficerAct what, Officer officer, String note, Function<Claim, ClaimCommand> command) {
        return decide(claimId, claim -> {
            gate.admit(what, claim, officer);
            return new Act(command.apply(claim), officer.accountId(), note, List.of());
        });
    }

    private CaseFile decide(UUID claimId, Function<Claim, Act> act) {
        ClaimDecision decision = handle(claimId, act);
        CaseFile file = files.find(claimId).orElseThrow();
        return switch (decision) {
            case ClaimDecision.Accepted accepted -> file;
            case ClaimDecision.Refused refused -> throw Refusals.of(refused.reason(), file);
        };
    }

    private ClaimDecision handle(UUID claimId, Function<Claim, Act> act) {
        try {
            return desk.handle(claimId, act).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        } catch (ConstraintViolationException other) {
            // the claimant has filed another claim for the same meanwhile
            throw new ProblemException(ClaimsProblem.CLAIM_ALREADY_OPEN);
        }
    }
}
