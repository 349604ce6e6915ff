package id.sigap.auth.factor.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import id.sigap.auth.factor.passkey.Passkeys.Passkey;
import id.sigap.platform.PlatformConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import tools.jackson.core.JacksonException;

/** Verifies passkeys' answers (WebAuthn Level 3). The user must have been verified by the device: a passkey is two factors. */
@ApplicationScoped
class WebAuthn {

    static final List<COSEAlgorithmIdentifier> ALGORITHMS = List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA,
            COSEAlgorithmIdentifier.RS256);
    private static final Logger LOG = Logger.getLogger(WebAuthn.class);
    private static final int LONGEST = 32 * 1024;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final Set<Origin> origins = new HashSet<>();
    private final String rpId;
    private final Clock clock;

    WebAuthn(PasskeyConfig config, PlatformConfig platform, Clock clock) {
        URI url = URI.create(platform.publicUrl());
        this.rpId = config.rpId().orElse(url.getHost());
        origins.add(new Origin(platform.publicUrl()));
        config.origins().ifPresent(more -> more.forEach(origin -> origins.add(new Origin(origin))));
        this.clock = clock;
    }

    String rpId() {
        return rpId;
    }

    /** What was proved to be so. */
    record Used(long signCount, boolean backedUp) {
    }

    /** Empty if the answer is not right. */
    Optional<Passkey> register(UUID id, UUID accountId, String name, String answer, byte[] challenge) {
        try {
            RegistrationData data = manager.parseRegistrationResponseJSON(limited(answer));
            List<PublicKeyCredentialParameters> accepted = ALGORITHMS.stream()
                    .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm)).toList();
            manager.verify(data, new RegistrationParameters(server(challenge), accepted, true, true));
            AuthenticatorData<RegistrationExtensionAuthenticatorOutput> made = data.getAttestationObject().getAuthenticatorData();
            var credential = made.getAttestedCredentialData();
            return Optional.of(new Passkey(id, accountId, credential.getCredentialId(), credentials.convert(credential), made.getSignCount(),
                    made.isFlagBE(), made.isFlagBS(), name, clock.instant(), null, false));
        } catch (VerificationException | DataConversionException | JacksonException | IllegalArgumentException refused) {
            LOG.debugf("a passkey was not registered: %s", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Empty if it is no answer at all. */
    Optional<AuthenticationData> read(String answer) {
        try {
            return Optional.of(manager.parseAuthenticationResponseJSON(limited(answer)));
        } catch (DataConversionException | JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Empty if the answer is not right, or its counter says that there is a copy of the key. */
    Optional<Used> verify(AuthenticationData data, Passkey passkey, byte[] challenge) {
        CredentialRecordImpl known = new CredentialRecordImpl(null, true, passkey.backupEligible(), passkey.backedUp(), passkey.signCount(),
                credentials.convert(passkey.credential()), null, null, null, null);
        try {
            manager.verify(data, new AuthenticationParameters(server(challenge), known, null, true, true));
            AuthenticatorData<AuthenticationExtensionAuthenticatorOutput> used = data.getAuthenticatorData();
            return Optional.of(new Used(used.getSignCount(), used.isFlagBS()));
        } catch (VerificationException | IllegalArgumentException refused) {
            LOG.debugf("a passkey's answer was refused: %s", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private ServerProperty server(byte[] challenge) {
        return new ServerProperty(origins, rpId, new DefaultChallenge(challenge));
    }

    private static String limited(String answer) {
        if (answer.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        return answer;
    }
}
