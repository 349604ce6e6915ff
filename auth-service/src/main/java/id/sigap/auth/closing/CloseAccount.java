package id.sigap.auth.closing;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.alert.AlertOwner;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contactchange.Changes;
import id.sigap.auth.factor.Factors;
import id.sigap.auth.password.PasswordHashing;
import id.sigap.auth.session.EndReason;
import id.sigap.auth.session.EndSession;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Closes an account for good. What names a person goes with the account's key; contacts and person are free for another account.
 * Memberships, claims and money belong to the person and stay.
 */
@ApplicationScoped
public class CloseAccount {

    private static final List<String> OWN = List.of("sign_in_step", "passkey_ceremony", "password_reset", "registration", "binding", "step_up_code",
            "face_step_up", "session", "device");

    private final Accounts accounts;
    private final Contacts contacts;
    private final Changes changes;
    private final Factors factors;
    private final EndSession endSession;
    private final PasswordHashing hashing;
    private final PersonalData personal;
    private final AlertOwner alert;
    private final SafetyLog log;
    private final Database database;
    private final Clock clock;

    CloseAccount(Accounts accounts, Contacts contacts, Changes changes, Factors factors, EndSession endSession, PasswordHashing hashing,
            PersonalData personal, AlertOwner alert, SafetyLog log, Database database, Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.changes = changes;
        this.factors = factors;
        this.endSession = endSession;
        this.hashing = hashing;
        this.personal = personal;
        this.alert = alert;
        this.log = log;
        this.database = database;
        this.clock = clock;
    }

    /** @throws ProblemException REQUEST_IN_PROGRESS while a binding that was proved is being decided */
    @Transactional
    void close(UUID accountId, Where where) {
        // bindings before the account, as everywhere; and a face that matches now is seen here, or finds no binding any more
        boolean beingDecided = database.list("select status from binding where account_id = ? order by id for update", row -> row.text("status"), accountId)
                .contains("PROVED");
        Account account = accounts.lockedActive(accountId);
        if (beingDecided) {
            throw new ProblemException(CommonProblem.REQUEST_IN_PROGRESS);
        }
        alert.tellEverywhere(account, Purpose.ACCOUNT_CLOSED);
        erase(account, where);
    }

    /** Closes an account without a word to its owner. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(Account account, Where where) {
        UUID accountId = account.id();
        log.record(accountId, What.CLOSED, where);
        endSession.endOthers(accountId, null, EndReason.ACCOUNT_CLOSED);
        factors.removeAll(accountId);
        changes.removeAll(accountId);
        contacts.removeAll(accountId);
        accounts.close(account, hashing.nobodysHash(), clock.instant());
        OWN.forEach(table -> database.update("delete from " + table + " where account_id = ?", accountId));
        personal.destroy(accountId);
    }
}
