package id.sigap.claims.pension;

import id.sigap.claims.casefile.BankAccount;
import id.sigap.claims.pension.course.AccountDigest;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionState;
import id.sigap.claims.pension.course.SuspensionGround;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.stepup.StepUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A recipient names another bank account: the owner of the session confirms it with a factor, and then by a face. */
@ApplicationScoped
class ChangeAccount {

    static final String OPERATION = "pension.bank-account";

    private final AccountChanges changes;
    private final StepUp stepUp;

    ChangeAccount(AccountChanges changes, StepUp stepUp) {
        this.changes = changes;
        this.stepUp = stepUp;
    }

    /** @throws ProblemException PENSION_MOVED_ON where nothing is paid now, STEP_UP_REQUIRED */
    @Transactional(Transactional.TxType.MANDATORY)
    void ask(PensionFile file, BankAccount account, String stepUpToken) {
        Pension pension = file.pension();
        if (!mayChange(pension)) {
            throw new ProblemException(ClaimsProblem.PENSION_MOVED_ON, pension.state().name());
        }
        stepUp.require(stepUpToken, OPERATION, AccountDigest.ofFactor(pension.id(), account.bankCode(), account.accountNumber()));
        changes.ask(file, account);
    }

    /** What an officer doubts stays as it is until the doubt is settled; a confirmation that is missing is no doubt. */
    static boolean mayChange(Pension pension) {
        return switch (pension.state()) {
            case PensionState.Running running -> true;
            case PensionState.Suspended suspended -> suspended.because() == SuspensionGround.CONFIRMATION_MISSED;
            case PensionState.Ended ended -> false;
        };
    }
}
