package id.sigap.auth.factor;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.alert.AlertOwner;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.factor.FactorView.State;
import id.sigap.auth.factor.passkey.Passkeys;
import id.sigap.auth.factor.passkey.Passkeys.Passkey;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.auth.factor.totp.RecoveryCodes;
import id.sigap.auth.factor.totp.Totps;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists, locks, unlocks and removes factors, each by itself. One way to sign in always stays. */
@ApplicationScoped
public class ManageFactors {

    private final Accounts accounts;
    private final Factors factors;
    private final Standing standing;
    private final Passkeys passkeys;
    private final Totps totps;
    private final RecoveryCodes recoveryCodes;
    private final SignInSteps steps;
    private final AlertOwner alert;
    private final SafetyLog log;
    private final Outbox outbox;
    private final AuthConfig.ContactChange config;
    private final Clock clock;

    ManageFactors(Accounts accounts, Factors factors, Standing standing, Passkeys passkeys, Totps totps, RecoveryCodes recoveryCodes,
            SignInSteps steps, AlertOwner alert, SafetyLog log, Outbox outbox, AuthConfig config, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.standing = standing;
        this.passkeys = passkeys;
        this.totps = totps;
        this.recoveryCodes = recoveryCodes;
        this.steps = steps;
        this.alert = alert;
        this.log = log;
        this.outbox = outbox;
        this.config = config.contactChange();
        this.clock = clock;
    }

    @Transactional
    List<FactorView> list(UUID accountId) {
        List<FactorView> all = new ArrayList<>();
        all.add(FactorView.of(FactorKind.PASSWORD, factors.isLocked(accountId, FactorKind.PASSWORD) ? State.LOCKED : State.ACTIVE, null));
        passkeys.of(accountId).stream().map(FactorView::of).forEach(all::add);
        totps.state(accountId).map(totp -> FactorView.of(FactorKind.TOTP,
                !totp.confirmed() ? State.UNCONFIRMED : totp.locked() ? State.LOCKED : State.ACTIVE, totp.addedAt())).ifPresent(all::add);
        factors.simple(accountId, FactorKind.CODE)
                .map(code -> FactorView.of(FactorKind.CODE, code.locked() ? State.LOCKED : State.ACTIVE, code.addedAt())).ifPresent(all::add);
        return all;
    }

    @Transactional
    int recoveryCodesLeft(UUID accountId) {
        return recoveryCodes.left(accountId);
    }

    @Transactional
    public void turnOnCodes(UUID accountId, Where where) {
        Account account = account(accountId);
        if (factors.simple(accountId, FactorKind.CODE).isPresent()) {
            throw new ProblemException(AuthProblem.FACTOR_EXISTS);
        }
        factors.put(accountId, FactorKind.CODE, false);
        changed(account, What.FACTOR_ADDED, where);
    }

    /** Takes no proof, so a passkey or app that is locked stands before the password for a while, and its owner is told at every contact. */
    @Transactional
    void lock(UUID accountId, String factorId, boolean locked, Where where) {
        Account account = account(accountId);
        FactorView factor = find(accountId, factorId);
        if ((factor.state() == State.LOCKED) == locked) {
            return;
        }
        if (locked) {
            refuseIfLastWayIn(accountId, factor);
        }
        if (locked && factor.kind() == FactorKind.PASSWORD) {
            steps.endOf(accountId);
        }
        switch (factor.kind()) {
            case PASSWORD, CODE -> factors.put(accountId, factor.kind(), locked);
            case TOTP -> totps.lock(accountId, locked);
            case PASSKEY -> passkeys.lock(UUID.fromString(factorId), locked);
            case RECOVERY_CODE -> throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (locked && factor.kind().isStronger()) {
            alert.tellEverywhere(account, Purpose.FACTOR_CHANGED);
            log.record(accountId, What.FACTOR_LOCKED, where);
        } else {
            changed(account, locked ? What.FACTOR_LOCKED : What.FACTOR_UNLOCKED, where);
        }
    }

    /** @throws ProblemException LAST_FACTOR, or STRONGER_FACTOR_REQUIRED where a passkey or app is to go by less while one of them is in use */
    @Transactional
    void remove(UUID accountId, String factorId, ProofMethod proved, Where where) {
        Account account = account(accountId);
        FactorView factor = find(accountId, factorId);
        if (factor.kind().isStronger() && factor.state() != State.UNCONFIRMED) {
            standing.require(accountId, proved, "factor.removal");
        }
        remove(account, factor, proved, where);
    }

    /** Where more goes than was shown, the owner is told at every contact, and no money leaves for a day: it might be a thief's doing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remove(Account account, FactorView factor, ProofMethod proved, Where where) {
        UUID accountId = account.id();
        refuseIfLastWayIn(accountId, factor);
        switch (factor.kind()) {
            case CODE -> factors.remove(accountId, FactorKind.CODE);
            case TOTP -> {
                totps.remove(accountId);
                recoveryCodes.remove(accountId);
            }
            case PASSKEY -> passkeys.remove(UUID.fromString(factor.factorId()));
            case PASSWORD, RECOVERY_CODE -> throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (factor.kind().isStronger() && !proved.isStrong()) {
            alert.tellEverywhere(account, Purpose.FACTOR_CHANGED);
            log.record(accountId, What.FACTOR_REMOVED, where);
            Instant now = clock.instant();
            outbox.append(new PayoutHoldPlaced(accountId, account.personId().orElse(null), PayoutHoldPlaced.Reason.FACTOR_RESET, now, now.plus(config.payoutHold())));
        } else {
            changed(account, What.FACTOR_REMOVED, where);
        }
    }

    /** Tells owner, auditors and analysts that something about the factors is other than before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void changed(Account account, What what, Where where) {
        alert.tell(account, Purpose.FACTOR_CHANGED);
        log.record(account.id(), what, where);
    }

    Account account(UUID accountId) {
        return accounts.lockedActive(accountId);
    }

    FactorView find(UUID accountId, String factorId) {
        Optional<FactorView> found = list(accountId).stream().filter(factor -> factor.factorId().equals(factorId)).findFirst();
        return found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private void refuseIfLastWayIn(UUID accountId, FactorView factor) {
        boolean passwordStays = factor.kind() != FactorKind.PASSWORD && !factors.isLocked(accountId, FactorKind.PASSWORD);
        boolean passkeyStays = passkeys.of(accountId).stream().map(FactorView::of)
                .anyMatch(passkey -> passkey.state() == State.ACTIVE && !passkey.factorId().equals(factor.factorId()));
        boolean opensByItself = factor.kind() == FactorKind.PASSWORD || factor.kind() == FactorKind.PASSKEY;
        if (opensByItself && factor.state() == State.ACTIVE && !passwordStays && !passkeyStays) {
            throw new ProblemException(AuthProblem.LAST_FACTOR);
        }
    }
}
