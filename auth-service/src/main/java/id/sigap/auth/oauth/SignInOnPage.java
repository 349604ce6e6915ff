package id.sigap.auth.oauth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.auth.openid.SignInMethod;
import id.sigap.auth.session.ClientDevice;
import id.sigap.auth.session.SignIn;
import id.sigap.auth.signin.CompleteStep;
import id.sigap.auth.signin.OfferStep;
import id.sigap.auth.signin.SendStepCode;
import id.sigap.auth.signin.SignInStepResource.StepRequest;
import id.sigap.auth.signin.SignInWithPasskey;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Signs in with what was filled in on the page, as the API does; the session goes to the web client by a code. */
@ApplicationScoped
class SignInOnPage {

    private static final TypeReference<Map<String, Object>> CREDENTIAL = new TypeReference<>() {
    };

    private final SignIn signIn;
    private final SignInWithPasskey passkeys;
    private final SendStepCode sendCode;
    private final OfferStep offers;
    private final CompleteStep complete;
    private final HandToClient hand;
    private final ObjectMapper json;

    SignInOnPage(SignIn signIn, SignInWithPasskey passkeys, SendStepCode sendCode, OfferStep offers, CompleteStep complete, HandToClient hand,
            ObjectMapper json) {
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.sendCode = sendCode;
        this.offers = offers;
        this.complete = complete;
        this.hand = hand;
        this.json = json;
    }

    /** What becomes of it. */
    sealed interface Result {
        record In(String code) implements Result {
        }

        /** Who signed in is not whom the client wants; the session is over again. */
        record Refused(AuthorizeError why) implements Result {
        }

        /**
         * The page is shown.
         *
         * @param because null where nothing went wrong
         * @param stepId  where the second step is asked for; null where it begins anew
         */
        record Ask(ProblemException because, UUID stepId) implements Result {
        }
    }

    Result go(AuthorizationRequest request, SignInForm form, String address) {
        ClientDevice device = new ClientDevice(SignInForm.DEVICE.name(), null, address, null);
        try {
            return switch (form) {
                case SignInForm.Nothing() -> new Result.Ask(null, null);
                case SignInForm.Unreadable(AuthProblem as, UUID stepId) -> new Result.Ask(new ProblemException(as), stepId);
                case SignInForm.CodeWanted(UUID stepId, ContactKind channel) -> {
                    sendCode.send(stepId, channel);
                    yield new Result.Ask(null, stepId);
                }
                case SignInForm.Password(String identifier, String password) -> hand.over(request, SignInMethod.PASSWORD,
                        signIn.signIn(new SignIn.Attempt(identifier, password, device)).orElseThrow(() -> new ProblemException(AuthProblem.WRONG_CREDENTIALS)));
                case SignInForm.Passkey(UUID ceremonyId, String credential) ->
                        hand.over(request, SignInMethod.PASSKEY, passkeys.signIn(ceremonyId, read(credential), device));
                case SignInForm.Proof(UUID stepId, StepRequest proof) -> {
                    SignInMethod method = method(stepId, proof);
                    yield hand.over(request, method, complete.complete(stepId, proof, device));
                }
            };
        } catch (ProblemException refused) {
            return new Result.Ask(refused, next(refused, form));
        }
    }

    private static UUID next(ProblemException refused, SignInForm form) {
        Optional<UUID> begun = refused.member("stepId").map(UUID.class::cast);
        return begun.orElse(switch (form) {
            case SignInForm.CodeWanted(UUID stepId, ContactKind channel) -> stepId;
            case SignInForm.Proof(UUID stepId, StepRequest proof) -> stepId;
            case SignInForm.Nothing nothing -> null;
            case SignInForm.Password password -> null;
            case SignInForm.Passkey passkey -> null;
            case SignInForm.Unreadable unreadable -> null;
        });
    }

    private SignInMethod method(UUID stepId, StepRequest proof) {
        if (proof.totp() != null) {
            return SignInMethod.PASSWORD_AND_APP;
        }
        if (proof.code() == null) {
            return SignInMethod.PASSWORD_AND_RECOVERY_CODE;
        }
        boolean bySms = offers.of(stepId).flatMap(OfferStep.Offer::sent).filter(sent -> sent.to().kind() == ContactKind.PHONE).isPresent();
        return bySms ? SignInMethod.PASSWORD_AND_SMS_CODE : SignInMethod.PASSWORD_AND_MAILED_CODE;
    }

    private Map<String, Object> read(String credential) {
        try {
            return Optional.ofNullable(json.readValue(credential, CREDENTIAL)).orElseThrow(() -> new ProblemException(AuthProblem.PASSKEY_REFUSED));
        } catch (JsonProcessingException noCredential) {
            throw new ProblemException(AuthProblem.PASSKEY_REFUSED);
        }
    }
}
