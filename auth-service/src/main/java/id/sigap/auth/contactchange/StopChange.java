package id.sigap.auth.contactchange;

import id.sigap.auth.account.Accounts;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.code.Codes;
import id.sigap.auth.contactchange.Change.State;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lists an account's open changes of contacts, and stops one. Stopping takes no proof: the owner may have to be quick. */
@ApplicationScoped
class StopChange {

    private final Accounts accounts;
    private final Changes changes;
    private final Codes codes;
    private final SafetyLog log;
    private final Clock clock;

    StopChange(Accounts accounts, Changes changes, Codes codes, SafetyLog log, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.codes = codes;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    List<Change> open(UUID accountId) {
        return changes.open(accountId, clock.instant());
    }

    @Transactional
    void stop(UUID accountId, UUID changeId, Where where) {
        accounts.locked(accountId);
        Change change = changes.locked(accountId, changeId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (!change.isOpen(clock.instant())) {
            throw new ProblemException(AuthProblem.CONTACT_CHANGE_OVER);
        }
        changes.become(changeId, State.STOPPED, null);
        codes.withdraw(Purpose.CHANGE_CONTACT, changeId);
        log.record(accountId, What.CONTACT_CHANGE_STOPPED, where);
    }
}
