package id.sigap.auth.signin;

import id.sigap.auth.attempt.Counters;
import id.sigap.auth.attempt.SignInAttempts;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.code.Codes;
import id.sigap.auth.code.rule.OneTimeCode.Verdict;
import id.sigap.auth.factor.FactorKind;
import id.sigap.auth.factor.Factors;
import id.sigap.auth.factor.SignInSteps;
import id.sigap.auth.factor.totp.RecoveryCodes;
import id.sigap.auth.factor.totp.Totps;
import id.sigap.auth.session.ClientDevice;
import id.sigap.auth.session.OpenSession;
import id.sigap.auth.session.SignedIn;
import id.sigap.auth.signin.SignInStepResource.StepRequest;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Signs in whose password was right and who now shows a second factor. Each try is counted before it is looked at. */
@ApplicationScoped
public class CompleteStep {

    private final SignInSteps steps;
    private final Factors factors;
    private final Totps totps;
    private final RecoveryCodes recoveryCodes;
    private final Codes codes;
    private final SignInAttempts attempts;
    private final OpenSession openSession;
    private final SafetyLog log;

    CompleteStep(SignInSteps steps, Factors factors, Totps totps, RecoveryCodes recoveryCodes, Codes codes, SignInAttempts attempts,
            OpenSession openSession, SafetyLog log) {
        this.steps = steps;
        this.factors = factors;
        this.totps = totps;
        this.recoveryCodes = recoveryCodes;
        this.codes = codes;
        this.attempts = attempts;
        this.openSession = openSession;
        this.log = log;
    }

    private record Try(UUID accountId, Counters counters, Duration delay) {
    }

    /** @throws ProblemException SIGN_IN_STEP_OVER, FACTOR_WRONG or SIGN_IN_DELAYED */
    public SignedIn complete(UUID stepId, StepRequest request, ClientDevice device) {
        if (Stream.of(request.totp(), request.code(), request.recoveryCode()).filter(Objects::nonNull).count() != 1) {
            throw new ProblemException(AuthProblem.FACTOR_WRONG);
        }
        Try begun = QuarkusTransaction.requiringNew().call(() -> begin(stepId, device.address()));
        if (begun.delay().isPositive()) {
            throw SignInAttempts.delayed(begun.delay());
        }
        Optional<SignedIn> signedIn = QuarkusTransaction.requiringNew().call(() -> judge(stepId, begun, request, device));
        return signedIn.orElseThrow(() -> new ProblemException(AuthProblem.FACTOR_WRONG));
    }

    private Try begin(UUID stepId, String address) {
        UUID accountId = steps.accountOf(stepId).orElseThrow(() -> new ProblemException(AuthProblem.SIGN_IN_STEP_OVER));
        Counters counters = attempts.counters("second step " + accountId, address, Optional.empty());
        Duration delay = attempts.begin(counters);
        if (!delay.isPositive()) {
            steps.tryOnce(stepId).orElseThrow(() -> new ProblemException(AuthProblem.SIGN_IN_STEP_OVER));
        }
        return new Try(accountId, counters, delay);
    }

    private Optional<SignedIn> judge(UUID stepId, Try begun, StepRequest request, ClientDevice device) {
        if (!isRight(stepId, begun.accountId(), request) || !steps.complete(stepId)) {
            attempts.failed(begun.counters());
            log.record(begun.accountId(), What.SECOND_FACTOR_FAILED, Where.at(device.address()));
            return Optional.empty();
        }
        attempts.succeeded(begun.counters());
        if (request.recoveryCode() != null) {
            log.record(begun.accountId(), What.RECOVERY_CODE_USED, Where.at(device.address()));
        }
        return Optional.of(openSession.open(begun.accountId(), device));
    }

    private boolean isRight(UUID stepId, UUID accountId, StepRequest request) {
        Set<FactorKind> asked = factors.secondStep(accountId);
        if (request.totp() != null) {
            return asked.contains(FactorKind.TOTP) && totps.check(accountId, request.totp());
        }
        if (request.code() != null) {
            return asked.contains(FactorKind.CODE) && codes.guess(Purpose.SIGN_IN, stepId, request.code()) instanceof Verdict.Right;
        }
        return asked.contains(FactorKind.RECOVERY_CODE) && recoveryCodes.use(accountId, request.recoveryCode());
    }
}
