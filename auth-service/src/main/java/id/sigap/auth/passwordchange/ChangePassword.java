package id.sigap.auth.passwordchange;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.alert.AlertOwner;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.factor.SignInSteps;
import id.sigap.auth.factor.proof.CheckOwner;
import id.sigap.auth.factor.proof.OwnerProof;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.auth.password.NewPassword;
import id.sigap.auth.password.PasswordHashing;
import id.sigap.auth.password.Turn;
import id.sigap.auth.session.EndReason;
import id.sigap.auth.session.EndSession;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives an account another password, and ends the sessions that the old one may have opened for somebody else. */
@ApplicationScoped
class ChangePassword {

    private final Accounts accounts;
    private final Contacts contacts;
    private final CheckOwner owner;
    private final NewPassword newPassword;
    private final PasswordHashing hashing;
    private final SignInSteps steps;
    private final EndSession endSession;
    private final AlertOwner alert;
    private final SafetyLog log;
    private final Clock clock;

    ChangePassword(Accounts accounts, Contacts contacts, CheckOwner owner, NewPassword newPassword, PasswordHashing hashing, SignInSteps steps,
            EndSession endSession, AlertOwner alert, SafetyLog log, Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.owner = owner;
        this.newPassword = newPassword;
        this.hashing = hashing;
        this.steps = steps;
        this.endSession = endSession;
        this.alert = alert;
        this.log = log;
        this.clock = clock;
    }

    void change(UUID accountId, UUID sessionId, OwnerProof proof, String password, String address) {
        check(accountId, password);
        boolean byCode = owner.check(accountId, sessionId, proof, address).method() == ProofMethod.RESET_PASSWORD;
        String hash = hashing.hash(Turn.KNOWN, password);
        QuarkusTransaction.requiringNew().run(() -> replace(accountId, new Chosen(hash, byCode), sessionId, What.PASSWORD_CHANGED, address));
    }

    /** Refuses a password that would be easy to guess for this account. */
    void check(UUID accountId, String password) {
        List<String> own = QuarkusTransaction.requiringNew().call(() -> contacts.named(accountId).stream().map(Contact::value).toList());
        newPassword.check(password, own);
    }

    /**
     * Another password.
     *
     * @param byCode it took a code to a contact and nothing else, or a password that had lately been set so
     */
    record Chosen(String hash, boolean byCode) {
        @Override
        public String toString() {
            return "Chosen[***]";
        }
    }

    /** @param but the session that stays; null if none does */
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(UUID accountId, Chosen chosen, UUID but, What what, String address) {
        Account account = accounts.lockedActive(accountId);
        if (chosen.byCode()) {
            account.passwordByCode(chosen.hash(), clock.instant());
        } else {
            account.password(chosen.hash(), clock.instant());
        }
        steps.endOf(accountId);
        endSession.endOthers(accountId, but, EndReason.PASSWORD_CHANGED);
        alert.tellEverywhere(account, Purpose.PASSWORD_CHANGED);
        log.record(accountId, what, Where.at(address));
    }
}
