package id.sigap.auth.oauth;

import id.sigap.auth.session.ClientDevice;
import id.sigap.auth.session.EndReason;
import id.sigap.auth.session.HandOverSession;
import id.sigap.auth.session.SignIn;
import id.sigap.auth.session.SignedIn;
import id.sigap.auth.session.TokensResource.DeviceRequest;
import id.sigap.auth.session.rule.RefreshToken;
import id.sigap.auth.signin.CompleteStep;
import id.sigap.auth.signin.SignInStepResource.StepRequest;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Signs in with what was typed on the page; the session goes to the web client by a code. */
@ApplicationScoped
class SignInOnPage {

    private static final String DEVICE = "Web";
    private static final int LONGEST = 512;
    private static final Set<Role> STAFF = Set.of(Role.OFFICER, Role.SUPERVISOR, Role.ANALYST, Role.OPERATOR);

    private final SignIn signIn;
    private final CompleteStep complete;
    private final HandOverSession handOver;
    private final AuthorizationCodes codes;

    SignInOnPage(SignIn signIn, CompleteStep complete, HandOverSession handOver, AuthorizationCodes codes) {
        this.signIn = signIn;
        this.complete = complete;
        this.handOver = handOver;
        this.codes = codes;
    }

    /** The page's fields; those of the other step are null. */
    record Typed(String identifier, String password, String stepId, String totp) {
        boolean isReadable() {
            return stepId == null ? isShort(identifier) && isShort(password) : totp != null && totp.matches("[0-9]{6}");
        }

        private static boolean isShort(String text) {
            return text != null && text.length() <= LONGEST;
        }

        @Override
        public String toString() {
            return "Typed[***]";
        }
    }

    /** What becomes of it. */
    sealed interface Result {
        record In(String code) implements Result {
        }

        record NoOfficer() implements Result {
        }

        /** @param stepId where the second step is asked for; null where it begins anew */
        record Again(int status, String message, UUID stepId) implements Result {
        }
    }

    Result signIn(AuthorizationRequest request, Typed typed, String address, Locale locale) {
        UUID step = null;
        try {
            step = typed.stepId() == null ? null : UUID.fromString(typed.stepId());
            SignedIn signedIn = typed.isReadable() ? check(typed, step, address).orElseThrow(() -> new ProblemException(AuthProblem.WRONG_CREDENTIALS))
                    : refuse(step);
            return QuarkusTransaction.requiringNew().call(() -> handOver(request, signedIn));
        } catch (ProblemException refused) {
            UUID next = refused.member("stepId").map(UUID.class::cast).orElse(refused.type() == AuthProblem.SIGN_IN_STEP_OVER ? null : step);
            return new Result.Again(refused.type().status(), refused.type().title().in(locale), next);
        } catch (IllegalArgumentException noStep) {
            return new Result.Again(AuthProblem.SIGN_IN_STEP_OVER.status(), AuthProblem.SIGN_IN_STEP_OVER.title().in(locale), null);
        }
    }

    private static SignedIn refuse(UUID step) {
        throw new ProblemException(step == null ? AuthProblem.WRONG_CREDENTIALS : AuthProblem.FACTOR_WRONG);
    }

    private Optional<SignedIn> check(Typed typed, UUID step, String address) {
        ClientDevice device = new ClientDevice(DEVICE, null, address, null);
        return step == null ? signIn.signIn(new SignIn.Attempt(typed.identifier(), typed.password(), device))
                : Optional.of(complete.complete(step, new StepRequest(typed.totp(), null, null, new DeviceRequest(DEVICE, null)), device));
    }

    private Result handOver(AuthorizationRequest request, SignedIn signedIn) {
        UUID sessionId = RefreshToken.read(signedIn.refreshToken()).orElseThrow().sessionId();
        if (Collections.disjoint(signedIn.account().roles(), STAFF)) {
            handOver.end(sessionId, EndReason.SIGNED_OUT);
            return new Result.NoOfficer();
        }
        return new Result.In(codes.make(sessionId, request));
    }
}
