package id.sigap.auth.key;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Subject;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.type.Npp;
import id.sigap.platform.Ids;
import id.sigap.platform.PlatformConfig;
import id.sigap.platform.security.TokenVerifier;
import id.sigap.platform.security.stepup.StepUp;
import id.sigap.platform.security.stepup.StepUpReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/** Issues access tokens (JWT, RFC 9068, ES256): who the account is, whom it is bound to, what it may act as, in which session. */
@ApplicationScoped
public class AccessTokens {

    /** The {@code client_id} of sign-ins with our own apps. */
    public static final String OWN_CLIENT = "sigap-app";

    private final TokenSigner signer;
    private final PlatformConfig platform;
    private final AuthConfig config;
    private final Clock clock;

    AccessTokens(TokenSigner signer, PlatformConfig platform, AuthConfig config, Clock clock) {
        this.signer = signer;
        this.platform = platform;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param clientId      that the session was opened for; empty for our own apps
     * @param keyThumbprint of the key whose holder alone may use the token; empty for a bearer token
     */
    public String issue(Subject subject, UUID sessionId, Optional<String> clientId, Optional<String> keyThumbprint) {
        JwtClaims claims = claims(subject.id(), sessionId, clientId.orElse(OWN_CLIENT), keyThumbprint);
        claims.setStringListClaim("groups", subject.roles().stream().map(Role::name).sorted().toList());
        subject.personId().ifPresent(person -> claims.setStringClaim("pid", person.toString()));
        subject.npp().ifPresent(npp -> claims.setStringClaim("npp", npp));
        subject.facility().ifPresent(facility -> claims.setStringClaim("facility", facility));
        subject.branch().ifPresent(branch -> claims.setStringClaim("branch", branch));
        return signer.sign(claims, TokenVerifier.TYPE);
    }

    /** A token with which an employer's system acts for itself (RFC 9068, section 2.2: the client is the subject). */
    public String issueForClient(UUID clientId, Npp npp, String scope, Optional<String> keyThumbprint) {
        JwtClaims claims = claims(clientId, clientId, clientId.toString(), keyThumbprint);
        claims.setStringListClaim("groups", Role.EMPLOYER.name());
        claims.setStringClaim("npp", npp.value());
        claims.setStringClaim("scope", scope);
        return signer.sign(claims, TokenVerifier.TYPE);
    }

    /**
     * A token that confirms one operation of a session's owner, and opens nothing.
     *
     * @param methods what it was proved with, as RFC 8176 names it
     * @param since   when that was added to the account; empty where it was not noted
     */
    public String issueStepUp(UUID accountId, UUID sessionId, String operation, String digest, List<String> methods, Optional<Instant> since) {
        JwtClaims claims = claims(accountId, sessionId, OWN_CLIENT, Optional.empty());
        claims.setExpirationTime(NumericDate.fromSeconds(clock.instant().getEpochSecond() + StepUp.LIFE_SECONDS));
        claims.setStringClaim("op", operation);
        claims.setStringClaim("digest", digest);
        claims.setStringListClaim(StepUpReader.METHODS, methods);
        since.ifPresent(at -> claims.setClaim(StepUpReader.SINCE, at.getEpochSecond()));
        return signer.sign(claims, StepUpReader.TYPE);
    }

    private JwtClaims claims(UUID subject, UUID sessionId, String clientId, Optional<String> keyThumbprint) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(platform.publicUrl());
        claims.setAudience(TokenVerifier.AUDIENCE);
        claims.setSubject(subject.toString());
        claims.setStringClaim("client_id", clientId);
        claims.setJwtId(Ids.next().toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(config.session().accessTokenLife()).getEpochSecond()));
        claims.setStringClaim("sid", sessionId.toString());
        keyThumbprint.ifPresent(key -> claims.setClaim("cnf", Map.of("jkt", key)));
        return claims;
    }
}
