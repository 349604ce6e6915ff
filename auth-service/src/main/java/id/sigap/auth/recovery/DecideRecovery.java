package id.sigap.auth.recovery;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.alert.AlertOwner;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.closing.CloseAccount;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contactchange.Changes;
import id.sigap.auth.factor.Factors;
import id.sigap.auth.recovery.Recoveries.Recovery;
import id.sigap.auth.recovery.Recoveries.State;
import id.sigap.auth.session.EndReason;
import id.sigap.auth.session.EndSession;
import id.sigap.auth.session.ForgetDevices;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.auth.PayoutHoldPlaced;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An officer's word on a recovery. Approved, the person's account gets contacts and password of the one that asked, which is closed:
 * the person keeps the account with all that hangs on it, whoever was in it is out, and no money leaves for a day.
 */
@ApplicationScoped
class DecideRecovery {

    private final Recoveries recoveries;
    private final Accounts accounts;
    private final Contacts contacts;
    private final Changes changes;
    private final Factors factors;
    private final EndSession endSession;
    private final ForgetDevices forgetDevices;
    private final CloseAccount close;
    private final AlertOwner alert;
    private final Outbox outbox;
    private final SafetyLog log;
    private final AuthConfig.ContactChange config;
    private final Clock clock;

    DecideRecovery(Recoveries recoveries, Accounts accounts, Contacts contacts, Changes changes, Factors factors, EndSession endSession,
            ForgetDevices forgetDevices, CloseAccount close, AlertOwner alert, Outbox outbox, SafetyLog log, AuthConfig config, Clock clock) {
        this.recoveries = recoveries;
        this.accounts = accounts;
        this.contacts = contacts;
        this.changes = changes;
        this.factors = factors;
        this.endSession = endSession;
        this.forgetDevices = forgetDevices;
        this.close = close;
        this.alert = alert;
        this.outbox = outbox;
        this.log = log;
        this.config = config.contactChange();
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND, RECOVERY_DECIDED, or FORBIDDEN to an officer whose own account is concerned */
    @Transactional(Transactional.TxType.MANDATORY)
    Recovery decide(UUID id, boolean approve, UUID officer, Where where) {
        Recovery open = recoveries.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (officer.equals(open.claimant()) || officer.equals(open.held())) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        // in one order, whatever the two are
        Stream.of(open.claimant(), open.held()).sorted().forEach(accounts::locked);
        Recovery recovery = recoveries.locked(id).filter(found -> found.state() == State.ASKED)
                .orElseThrow(() -> new ProblemException(AuthProblem.RECOVERY_DECIDED));
        recoveries.decide(id, approve ? State.APPROVED : State.REFUSED, officer);
        if (approve) {
            carryOver(account(recovery.claimant()), account(recovery.held()), where);
        } else {
            log.record(recovery.held(), What.RECOVERY_STOPPED, where);
        }
        return recoveries.find(id).orElseThrow();
    }

    private Account account(UUID id) {
        return accounts.findByIdOptional(id).filter(Account::isActive).orElseThrow(() -> new ProblemException(AuthProblem.RECOVERY_NOT_POSSIBLE));
    }

    private void carryOver(Account claimant, Account held, Where where) {
        Instant now = clock.instant();
        alert.tellEverywhere(held, Purpose.CONTACT_CHANGED);
        endSession.endOthers(held.id(), null, EndReason.RECOVERED);
        forgetDevices.of(held.id());
        factors.removeAll(held.id());
        changes.removeAll(held.id());
        contacts.removeAll(held.id());
        List<Contact> proved = contacts.provedContacts(claimant.id());
        String hash = claimant.passwordHash();
        close.erase(claimant, where);
        for (Contact contact : proved) {
            if (!contacts.replace(held.id(), contact, now)) {
                throw new ProblemException(CommonProblem.CONFLICT);
            }
        }
        held.password(hash, now);
        accounts.contactsChanged(held, now);
        log.record(held.id(), What.RECOVERED, where);
        outbox.append(new PayoutHoldPlaced(held.id(), held.personId().orElse(null), PayoutHoldPlaced.Reason.ACCOUNT_RECOVERED, now, now.plus(config.payoutHold())));
    }
}
