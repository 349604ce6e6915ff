package id.sigap.contracts.auth;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import java.time.Instant;

/**
 * A public key that access tokens are verified with. Published at least ten minutes before it signs, so that every service
 * holds it by then and verifies without asking.
 *
 * @param keyId      the JWK's {@code kid}
 * @param publicJwk  the public key as JWK (RFC 7517), JSON text
 * @param activeFrom from when tokens may be signed with it
 * @param retiresAt  after which no token signed with it is accepted; null while it is in use
 */
@EventType(value = "sigap.auth.signing-key-state", topic = Topic.SIGNING_KEY_STATE)
public record SigningKeyState(String keyId, String publicJwk, Instant activeFrom,
        @Nullable Instant retiresAt) implements Event {
    @Override
    public String aggregateId() {
        return keyId;
    }
}
