package id.sigap.auth.factor.proof;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.attempt.Counters;
import id.sigap.auth.attempt.SignInAttempts;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.factor.FactorKind;
import id.sigap.auth.factor.Factors;
import id.sigap.auth.factor.Standing;
import id.sigap.auth.factor.passkey.AssertPasskey;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.auth.factor.totp.Totps;
import id.sigap.auth.password.PasswordHashing;
import id.sigap.auth.password.Turn;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Asks the owner for a proof before something that a thief with a stolen session must not do. Outside of transactions. */
@ApplicationScoped
public class CheckOwner {

    private final Accounts accounts;
    private final Factors factors;
    private final Standing standing;
    private final Totps totps;
    private final AssertPasskey passkeys;
    private final PasswordHashing hashing;
    private final SignInAttempts attempts;
    private final SafetyLog log;

    CheckOwner(Accounts accounts, Factors factors, Standing standing, Totps totps, AssertPasskey passkeys, PasswordHashing hashing, SignInAttempts attempts,
            SafetyLog log) {
        this.accounts = accounts;
        this.factors = factors;
        this.standing = standing;
        this.totps = totps;
        this.passkeys = passkeys;
        this.hashing = hashing;
        this.attempts = attempts;
        this.log = log;
    }

    /**
     * What it was proved with.
     *
     * @param since when that was added to the account; empty where it was not noted
     */
    public record Proved(ProofMethod method, Optional<Instant> since) {
    }

    /**
     * @return what it was proved with; never a factor that is locked, nor a password that a code set lately where the account has more than that
     * @throws ProblemException PROOF_WRONG, FACTOR_LOCKED, STRONGER_FACTOR_REQUIRED, or SIGN_IN_DELAYED after several wrong ones in this session
     */
    public Proved check(UUID accountId, UUID sessionId, OwnerProof proof, String address) {
        if (proof == null || !proof.isOne()) {
            throw new ProblemException(AuthProblem.PROOF_WRONG).field("proof");
        }
        Proved proved = counted(accountId, sessionId, proof.kind(), address, () -> prove(accountId, proof));
        if (proved.method() == ProofMethod.RESET_PASSWORD) {
            QuarkusTransaction.requiringNew().run(() -> standing.require(accountId, proved.method(), "owner.proof"));
        }
        return proved;
    }

    /**
     * Counts a proof of another kind like those of here. Each kind by itself: who knows the password must not wash off with it
     * the wrong guesses at the app.
     *
     * @param proof empty if it is wrong
     * @throws ProblemException PROOF_WRONG, or SIGN_IN_DELAYED after several wrong ones in this session
     */
    public Proved counted(UUID accountId, UUID sessionId, String kind, String address, Supplier<Optional<Proved>> proof) {
        Counters counters = attempts.counters("proof " + kind + " " + accountId, address, Optional.of(sessionId));
        Duration wait = QuarkusTransaction.requiringNew().call(() -> attempts.begin(counters));
        if (wait.isPositive()) {
            throw SignInAttempts.delayed(wait);
        }
        Optional<Proved> proved = proof.get();
        QuarkusTransaction.requiringNew().run(() -> {
            if (proved.isPresent()) {
                attempts.succeeded(counters);
            } else {
                log.record(accountId, What.PROOF_FAILED, Where.at(address));
            }
        });
        return proved.orElseThrow(() -> new ProblemException(AuthProblem.PROOF_WRONG).field("proof"));
    }

    private Optional<Proved> prove(UUID accountId, OwnerProof proof) {
        if (proof.password() != null) {
            return password(accountId, proof.password());
        }
        if (proof.totp() != null) {
            return QuarkusTransaction.requiringNew().call(() -> totps.check(accountId, proof.totp())
                    ? Optional.of(new Proved(ProofMethod.APP, totps.confirmedAt(accountId))) : Optional.empty());
        }
        return passkeys.proves(accountId, proof.passkey().ceremonyId(), proof.passkey().credential())
                .map(passkey -> new Proved(ProofMethod.PASSKEY, Optional.of(passkey.addedAt())));
    }

    private Optional<Proved> password(UUID accountId, String password) {
        Account account = QuarkusTransaction.requiringNew().call(() -> accounts.active(accountId));
        boolean locked = QuarkusTransaction.requiringNew().call(() -> factors.isLocked(accountId, FactorKind.PASSWORD));
        if (locked) {
            throw new ProblemException(AuthProblem.FACTOR_LOCKED).field("proof.password");
        }
        return hashing.matches(Turn.KNOWN, password, account.passwordHash())
                ? Optional.of(new Proved(standing.ofPassword(account), account.passwordSetAt())) : Optional.empty();
    }
}
