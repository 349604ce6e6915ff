package id.sigap.auth.signin;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.factor.passkey.AssertPasskey;
import id.sigap.auth.factor.passkey.Passkeys.Passkey;
import id.sigap.auth.session.ClientDevice;
import id.sigap.auth.session.OpenSession;
import id.sigap.auth.session.SignedIn;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Opens a session for whoever holds a passkey of an account. It is two factors by itself, so nothing is asked after it. */
@ApplicationScoped
public class SignInWithPasskey {

    private final AssertPasskey passkeys;
    private final Accounts accounts;
    private final OpenSession openSession;
    private final SafetyLog log;

    SignInWithPasskey(AssertPasskey passkeys, Accounts accounts, OpenSession openSession, SafetyLog log) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.openSession = openSession;
        this.log = log;
    }

    /** @throws ProblemException PASSKEY_REFUSED or FACTOR_LOCKED */
    public SignedIn signIn(UUID ceremonyId, Map<String, Object> credential, ClientDevice device) {
        Passkey passkey = passkeys.signIn(ceremonyId, credential).orElseThrow(() -> new ProblemException(AuthProblem.PASSKEY_REFUSED));
        if (passkey.locked()) {
            QuarkusTransaction.requiringNew().run(() -> log.record(passkey.accountId(), What.SIGN_IN_FAILED, Where.at(device.address())));
            throw new ProblemException(AuthProblem.FACTOR_LOCKED);
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            accounts.findByIdOptional(passkey.accountId()).filter(Account::isActive)
                    .orElseThrow(() -> new ProblemException(AuthProblem.PASSKEY_REFUSED));
            return openSession.open(passkey.accountId(), device);
        });
    }
}
