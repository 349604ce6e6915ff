package id.sigap.contracts.auth;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * A one-time code, or a notice on an account's safety, to deliver.
 *
 * @param sealed a compact JWE (RFC 7516, ECDH-ES+A256KW, A256GCM) to notification-service's key, around a {@link Letter} as JSON
 */
@EventType(value = "sigap.auth.code-issued", topic = Topic.CODE_SECRETS)
public record CodeIssued(UUID codeId, Channel channel, String sealed, Instant expiresAt) implements Event {

    public enum Channel {
        EMAIL, SMS
    }

    public enum Purpose {
        VERIFY_CONTACT, SIGN_IN, CHANGE_CONTACT, RESET_PASSWORD,
        /** Confirms one operation of a session. */
        STEP_UP,
        /** No code: somebody registered with the contact of an account that exists; its owner is told. */
        ALREADY_REGISTERED,
        /** No code, like those below: notices on an account's safety, which nobody can switch off. To the contact that is to go. */
        CONTACT_CHANGE_ASKED,
        /** To the contact that went. */
        CONTACT_CHANGED,
        PASSWORD_CHANGED,
        NEW_DEVICE,
        /** Somebody keeps guessing. */
        GUESSING,
        FACTOR_CHANGED,
        /** Somebody proved to be the owner in another way, and asks for the account. */
        RECOVERY_ASKED,
        /** An officer, or time, has moved the case of a binding. What came of it, the app tells. */
        BINDING_CASE_MOVED,
        ACCOUNT_CLOSED;

        /** Whether a letter of this purpose bears a code. The others are notices. */
        public boolean holdsCode() {
            return switch (this) {
                case VERIFY_CONTACT, SIGN_IN, CHANGE_CONTACT, RESET_PASSWORD, STEP_UP -> true;
                case ALREADY_REGISTERED, CONTACT_CHANGE_ASKED, CONTACT_CHANGED, PASSWORD_CHANGED, NEW_DEVICE, GUESSING, FACTOR_CHANGED,
                        RECOVERY_ASKED, BINDING_CASE_MOVED, ACCOUNT_CLOSED -> false;
            };
        }
    }

    /**
     * What is sealed.
     *
     * @param code six digits; empty where the purpose {@linkplain Purpose#holdsCode() holds none}
     */
    public record Letter(String destination, String code, Purpose purpose, String locale) {
        @Override
        public String toString() {
            return "Letter[" + purpose + "]";
        }
    }

    @Override
    public String aggregateId() {
        return codeId.toString();
    }
}
