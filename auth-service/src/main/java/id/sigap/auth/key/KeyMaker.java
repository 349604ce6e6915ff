package id.sigap.auth.key;

import id.sigap.auth.key.rule.SigningKey;
import id.sigap.contracts.auth.SigningKeyState;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.security.SigningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * Makes, retires and destroys signing keys, and says so. The private half is sealed with a data key of its own under the
 * service's key-encryption key; destroying that data key destroys it in backups too.
 */
@ApplicationScoped
class KeyMaker {

    static final String CONTEXT = "signing-key.private-jwk";
    private static final Logger LOG = Logger.getLogger(KeyMaker.class);

    private final KeyTable table;
    private final PersonalData sealing;
    private final SigningKeys known;
    private final Outbox outbox;

    KeyMaker(KeyTable table, PersonalData sealing, SigningKeys known, Outbox outbox) {
        this.table = table;
        this.sealing = sealing;
        this.known = known;
        this.outbox = outbox;
    }

    /** @param signsFrom null for a key that waits */
    void make(Instant activeFrom, Instant signsFrom) {
        UUID id = Ids.next();
        EllipticCurveJsonWebKey jwk = generate(id);
        String publicJwk = jwk.toJson(OutputControlLevel.PUBLIC_ONLY);
        byte[] sealed = sealing.seal(id, CONTEXT, jwk.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        table.add(new SigningKey(id.toString(), activeFrom, null, signsFrom, null), publicJwk, sealed);
        tell(new SigningKeyState(id.toString(), publicJwk, activeFrom, null));
        LOG.infof("signing key %s is published and signs from %s", id, activeFrom);
    }

    void retire(SigningKey key, Instant retiresAt) {
        table.retiresAt(key.keyId(), retiresAt);
        String publicJwk = table.all().stream().filter(row -> row.key().keyId().equals(key.keyId())).findFirst().orElseThrow().publicJwk();
        tell(new SigningKeyState(key.keyId(), publicJwk, key.activeFrom(), retiresAt));
        LOG.infof("signing key %s signs no more and verifies until %s", key.keyId(), retiresAt);
    }

    void destroy(SigningKey key) {
        table.remove(key.keyId());
        sealing.destroy(UUID.fromString(key.keyId()));
        LOG.infof("signing key %s is destroyed", key.keyId());
    }

    private void tell(SigningKeyState state) {
        known.put(state);
        outbox.append(state);
    }

    private static EllipticCurveJsonWebKey generate(UUID id) {
        try {
            EllipticCurveJsonWebKey jwk = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            jwk.setKeyId(id.toString());
            jwk.setUse(Use.SIGNATURE);
            jwk.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            return jwk;
        } catch (JoseException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }
}
