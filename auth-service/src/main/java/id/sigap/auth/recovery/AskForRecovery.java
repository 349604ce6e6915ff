package id.sigap.auth.recovery;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.alert.AlertOwner;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.recovery.Recoveries.Recovery;
import id.sigap.auth.recovery.Recoveries.State;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Asks for the account of a person whom one has proved to be, and lets the account's owner stop that. */
@ApplicationScoped
class AskForRecovery {

    private final Recoveries recoveries;
    private final Accounts accounts;
    private final AlertOwner alert;
    private final SafetyLog log;
    private final Clock clock;

    AskForRecovery(Recoveries recoveries, Accounts accounts, AlertOwner alert, SafetyLog log, Clock clock) {
        this.recoveries = recoveries;
        this.accounts = accounts;
        this.alert = alert;
        this.log = log;
        this.clock = clock;
    }

    /** @throws ProblemException RECOVERY_NOT_POSSIBLE if the binding is not one that was proved and refused for another account */
    @Transactional(Transactional.TxType.MANDATORY)
    Recovery ask(UUID claimant, UUID bindingId, Where where) {
        UUID heldId = recoveries.heldBy(bindingId, claimant).orElseThrow(() -> new ProblemException(AuthProblem.RECOVERY_NOT_POSSIBLE).field("bindingId"));
        Account held = accounts.locked(heldId).filter(Account::isActive).orElseThrow(() -> new ProblemException(AuthProblem.RECOVERY_NOT_POSSIBLE));
        Optional<Recovery> before = recoveries.ofBinding(bindingId);
        if (before.isPresent()) {
            return before.get();
        }
        Recovery recovery = new Recovery(Ids.next(), claimant, held.id(), State.ASKED, clock.instant(), null);
        recoveries.add(recovery, bindingId);
        alert.tellEverywhere(held, Purpose.RECOVERY_ASKED);
        log.record(held.id(), What.RECOVERY_ASKED, where);
        return recovery;
    }

    /** The owner is there after all: nobody gets the account. */
    @Transactional
    void stop(UUID held, Where where) {
        accounts.locked(held);
        recoveries.askedOf(held).forEach(recovery -> {
            recoveries.decide(recovery.id(), State.STOPPED, held);
            log.record(held, What.RECOVERY_STOPPED, where);
        });
    }
}
