package id.sigap.claims.filing;

import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.ClaimDecision;
import id.sigap.claims.claim.RefusalReason;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a claim back for its owner. */
@ApplicationScoped
class WithdrawClaim {

    private final ClaimDesk desk;
    private final CaseFiles files;

    WithdrawClaim(ClaimDesk desk, CaseFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile withdraw(CaseFile file) {
        ClaimDecision decision = desk.handle(file.claim().id(), claim -> Act.of(new ClaimCommand.Withdraw())).orElseThrow();
        CaseFile now = files.find(file.claim().id()).orElseThrow();
        return switch (decision) {
            case ClaimDecision.Accepted accepted -> now;
            case ClaimDecision.Refused refused -> throw refused.reason() == RefusalReason.NOT_NOW
                    ? new ProblemException(ClaimsProblem.WITHDRAWAL_TOO_LATE)
                    : new ProblemException(ClaimsProblem.CLAIM_MOVED_ON, now.claim().status());
        };
    }
}
