package id.sigap.claims.filing;

import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.BankAccount;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.ClaimDecision;
import id.sigap.claims.claim.OperationDigest;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.stepup.StepUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Gives a claim whose payment failed another account: the owner of the session confirms it with a factor, and then by a face again, unless the claim is a
 * firm's: that one is paid at once.
 */
@ApplicationScoped
class ReplaceAccount {

    static final String OPERATION = "claim.bank-account";

    private final ClaimDesk desk;
    private final CaseFiles files;
    private final StepUp stepUp;
    private final ClaimsConfig config;
    private final Clock clock;

    ReplaceAccount(ClaimDesk desk, CaseFiles files, StepUp stepUp, ClaimsConfig config, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.stepUp = stepUp;
        this.config = config;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile replace(CaseFile file, BankAccount account, String stepUpToken) {
        ClaimDecision decision = desk.handle(file.claim().id(), claim -> Act.naming(account, command(claim, account))).orElseThrow();
        if (decision instanceof ClaimDecision.Refused) {
            throw new ProblemException(ClaimsProblem.CLAIM_MOVED_ON, files.find(file.claim().id()).orElseThrow().claim().status());
        }
        stepUp.require(stepUpToken, OPERATION, digest(file.claim(), account));
        return files.find(file.claim().id()).orElseThrow();
    }

    private ClaimCommand command(Claim claim, BankAccount account) {
        return new ClaimCommand.ReplaceAccount(digest(claim, account), clock.instant().plus(config.proofLifetime()));
    }

    private static String digest(Claim claim, BankAccount account) {
        return OperationDigest.of(claim.id(), claim.proof().attempt() + 1, account.bankCode(), account.accountNumber(), claim.gross());
    }
}
