package id.sigap.auth.factor;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.factor.Factors.Stronger;
import id.sigap.auth.factor.rule.Enough;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks up what an account has, and holds a proof against it. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Standing {

    private final Accounts accounts;
    private final Factors factors;
    private final Duration settled;
    private final Clock clock;

    Standing(Accounts accounts, Factors factors, AuthConfig config, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.settled = config.factorSettled();
        this.clock = clock;
    }

    /** What an account's right password is worth by now. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public ProofMethod ofPassword(Account account) {
        return account.passwordSetByCodeAt().flatMap(this::settlesAt).isPresent() ? ProofMethod.RESET_PASSWORD : ProofMethod.PASSWORD;
    }

    /** When something that was added to an account stands for itself; empty if it does. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Instant> settlesAt(Instant added) {
        return Optional.of(added.plus(settled)).filter(clock.instant()::isBefore);
    }

    /** @throws ProblemException STRONGER_FACTOR_REQUIRED where {@link Enough} says so, with usableFrom for a password that only has to wait */
    public void require(UUID accountId, ProofMethod method, String operation) {
        Account account = accounts.active(accountId);
        List<Stronger> stronger = factors.stronger(accountId);
        boolean inUse = stronger.stream().anyMatch(factor -> factor.lockedAt() == null || settlesAt(factor.lockedAt()).isPresent());
        Enough.Holder holder = new Enough.Holder(!stronger.isEmpty(), inUse, !account.roles().equals(Set.of(Role.MEMBER)));
        if (!Enough.is(method, holder, operation)) {
            ProblemException refused = new ProblemException(AuthProblem.STRONGER_FACTOR_REQUIRED).field("proof");
            usableFrom(method, account, stronger).ifPresent(from -> refused.with("usableFrom", from));
            throw refused;
        }
    }

    private Optional<Instant> usableFrom(ProofMethod method, Account account, List<Stronger> stronger) {
        boolean waits = switch (method) {
            case PASSWORD, RESET_PASSWORD -> stronger.stream().noneMatch(factor -> factor.lockedAt() == null);
            case PASSKEY, APP, SMS_CODE, MAILED_CODE, FACE -> false;
        };
        return waits ? Stream.concat(stronger.stream().map(Stronger::lockedAt), account.passwordSetByCodeAt().stream()).max(Comparator.naturalOrder())
                .map(last -> last.plus(settled)) : Optional.empty();
    }
}
