package id.sigap.auth.oauth;

import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.auth.session.TokensResource.DeviceRequest;
import id.sigap.auth.signin.SignInStepResource.StepRequest;
import id.sigap.contracts.problem.AuthProblem;
import java.util.Arrays;
import java.util.UUID;

/** What was filled in on the page. */
sealed interface SignInForm {

    /** How the web client's device is called among its owner's. */
    DeviceRequest DEVICE = new DeviceRequest("Web", null);
    int LONGEST = 512;

    /** The page is asked for, and nothing was filled in yet. */
    record Nothing() implements SignInForm {
    }

    record Password(String identifier, String password) implements SignInForm {
        @Override
        public String toString() {
            return "Password[***]";
        }
    }

    /** @param credential JSON, as the page's script writes it */
    record Passkey(UUID ceremonyId, String credential) implements SignInForm {
    }

    record CodeWanted(UUID stepId, ContactKind channel) implements SignInForm {
    }

    record Proof(UUID stepId, StepRequest proof) implements SignInForm {
    }

    /** @param stepId null where no second step is under way */
    record Unreadable(AuthProblem as, UUID stepId) implements SignInForm {
    }

    static SignInForm of(Parameters typed) {
        if (typed.has("step_id")) {
            UUID stepId = id(typed.one("step_id"));
            return stepId == null ? new Unreadable(AuthProblem.SIGN_IN_STEP_OVER, null) : secondStep(stepId, typed);
        }
        if (typed.has("ceremony_id")) {
            UUID ceremonyId = id(typed.one("ceremony_id"));
            String credential = typed.one("credential");
            return ceremonyId == null || credential == null ? new Unreadable(AuthProblem.PASSKEY_REFUSED, null) : new Passkey(ceremonyId, credential);
        }
        if (typed.has("identifier") || typed.has("password")) {
            String identifier = typed.one("identifier");
            String password = typed.one("password");
            return isShort(identifier) && isShort(password) ? new Password(identifier, password) : new Unreadable(AuthProblem.WRONG_CREDENTIALS, null);
        }
        return new Nothing();
    }

    private static SignInForm secondStep(UUID stepId, Parameters typed) {
        String channel = typed.one("channel");
        if (channel != null) {
            return Arrays.stream(ContactKind.values()).filter(kind -> kind.name().equals(channel)).findFirst()
                    .<SignInForm>map(kind -> new CodeWanted(stepId, kind)).orElse(new Unreadable(AuthProblem.CONTACT_REQUIRED, stepId));
        }
        String totp = digits(typed.one("totp"));
        String code = digits(typed.one("code"));
        String recoveryCode = typed.one("recovery_code");
        boolean readable = totp != null || code != null || isShort(recoveryCode);
        return readable ? new Proof(stepId, new StepRequest(totp, code, recoveryCode, DEVICE)) : new Unreadable(AuthProblem.FACTOR_WRONG, stepId);
    }

    /** Null unless these are six, in whatever groups they were typed. */
    private static String digits(String typed) {
        String bare = typed == null ? "" : typed.replace(" ", "").replace("-", "");
        return bare.matches("[0-9]{6}") ? bare : null;
    }

    private static boolean isShort(String text) {
        return text != null && text.length() <= LONGEST;
    }

    private static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
