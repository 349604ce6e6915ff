package id.sigap.contracts.auth;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * A one-time code to deliver.
 *
 * @param sealed a compact JWE (RFC 7516, ECDH-ES+A256KW, A256GCM) to notification-service's key, around a {@link Letter} as JSON
 */
@EventType(value = "sigap.auth.code-issued", topic = Topic.CODE_SECRETS)
public record CodeIssued(UUID codeId, Channel channel, String sealed, Instant expiresAt) implements Event {

    public enum Channel {
        EMAIL, SMS
    }

    public enum Purpose {
        VERIFY_CONTACT, SIGN_IN, CHANGE_CONTACT,
        /** No code: somebody registered with the contact of an account that exists; its owner is told. */
        ALREADY_REGISTERED
    }

    /**
     * What is sealed.
     *
     * @param code six digits; empty for {@link Purpose#ALREADY_REGISTERED}
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
