package id.sigap.membership.card;

import id.sigap.membership.identity.PersonName;
import id.sigap.membership.setup.MembershipConfig;
import id.sigap.platform.PlatformConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs a membership as a card that anybody can check without asking us (JWS compact, RFC 7515, ES256). */
@ApplicationScoped
class SignCard {

    static final String TYPE = "sigap-card+jwt";

    private final CardKeys keys;
    private final MembershipConfig config;
    private final PlatformConfig platform;
    private final Clock clock;

    SignCard(CardKeys keys, MembershipConfig config, PlatformConfig platform, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.platform = platform;
        this.clock = clock;
    }

    DigitalCard sign(CardRow card, PersonName name) {
        Instant issuedAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = issuedAt.plus(config.card().validity());
        return new DigitalCard(card.kpj(), card.employer(), card.segment(), card.status(), card.joinedOn(), issuedAt, expiresAt,
                jws(new CardClaims(platform.publicUrl(), card, name.masked(), issuedAt, expiresAt)));
    }

    private String jws(CardClaims claims) {
        CardKey key = keys.current();
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setHeader("typ", TYPE);
        jws.setKeyIdHeaderValue(key.keyId());
        jws.setPayload(JsonUtil.toJson(claims.asMap()));
        jws.setKey(key.privateKey());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("could not sign a card", e);
        }
    }
}
