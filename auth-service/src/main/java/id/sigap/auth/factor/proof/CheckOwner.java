package id.sigap.auth.factor.proof;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.attempt.Counters;
import id.sigap.auth.attempt.SignInAttempts;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.factor.FactorKind;
import id.sigap.auth.factor.Factors;
import id.sigap.auth.factor.passkey.AssertPasskey;
import id.sigap.auth.factor.totp.Totps;
import id.sigap.auth.password.PasswordHashing;
import id.sigap.auth.password.Turn;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Asks the owner for a proof before something that a thief with a stolen session must not do. Outside of transactions. */
@ApplicationScoped
public class CheckOwner {

    private final Accounts accounts;
    private final Factors factors;
    private final Totps totps;
    private final AssertPasskey passkeys;
    private final PasswordHashing hashing;
    private final SignInAttempts attempts;
    private final SafetyLog log;

    CheckOwner(Accounts accounts, Factors factors, Totps totps, AssertPasskey passkeys, PasswordHashing hashing, SignInAttempts attempts,
            SafetyLog log) {
        this.accounts = accounts;
        this.factors = factors;
        this.totps = totps;
        this.passkeys = passkeys;
        this.hashing = hashing;
        this.attempts = attempts;
        this.log = log;
    }

    /**
     * @return what it was proved with; never a factor that is locked
     * @throws ProblemException PROOF_WRONG, FACTOR_LOCKED, or SIGN_IN_DELAYED after several wrong ones in this session
     */
    public FactorKind check(UUID accountId, UUID sessionId, OwnerProof proof, String address) {
        if (proof == null || !proof.isOne()) {
            throw new ProblemException(AuthProblem.PROOF_WRONG).field("proof");
        }
        Counters counters = attempts.counters("proof " + accountId, address, Optional.of(sessionId));
        Duration wait = QuarkusTransaction.requiringNew().call(() -> attempts.begin(counters));
        if (wait.isPositive()) {
            throw SignInAttempts.delayed(wait);
        }
        Optional<FactorKind> proved = prove(accountId, proof);
        QuarkusTransaction.requiringNew().run(() -> {
            if (proved.isPresent()) {
                attempts.succeeded(counters);
            } else {
                log.record(accountId, What.PROOF_FAILED, Where.at(address));
            }
        });
        return proved.orElseThrow(() -> new ProblemException(AuthProblem.PROOF_WRONG).field("proof"));
    }

    private Optional<FactorKind> prove(UUID accountId, OwnerProof proof) {
        if (proof.password() != null) {
            return password(accountId, proof.password()) ? Optional.of(FactorKind.PASSWORD) : Optional.empty();
        }
        if (proof.totp() != null) {
            boolean right = QuarkusTransaction.requiringNew().call(() -> totps.check(accountId, proof.totp()));
            return right ? Optional.of(FactorKind.TOTP) : Optional.empty();
        }
        boolean right = passkeys.proves(accountId, proof.passkey().ceremonyId(), proof.passkey().credential());
        return right ? Optional.of(FactorKind.PASSKEY) : Optional.empty();
    }

    private boolean password(UUID accountId, String password) {
        Account account = QuarkusTransaction.requiringNew().call(() -> accounts.findByIdOptional(accountId).filter(Account::isActive))
                .orElseThrow(() -> new ProblemException(CommonProblem.UNAUTHENTICATED));
        boolean locked = QuarkusTransaction.requiringNew().call(() -> factors.isLocked(accountId, FactorKind.PASSWORD));
        if (locked) {
            throw new ProblemException(AuthProblem.FACTOR_LOCKED).field("proof.password");
        }
        return hashing.matches(Turn.KNOWN, password, account.passwordHash());
    }
}
