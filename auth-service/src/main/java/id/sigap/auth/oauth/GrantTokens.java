package id.sigap.auth.oauth;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.key.AccessTokens;
import id.sigap.auth.oauth.OAuthResource.OAuthTokens;
import id.sigap.auth.openid.IdTokens;
import id.sigap.auth.openid.OpenIdGrant;
import id.sigap.auth.openid.OpenIdGrants;
import id.sigap.auth.openid.OpenIdScope;
import id.sigap.auth.session.EndReason;
import id.sigap.auth.session.HandOverSession;
import id.sigap.auth.session.RefreshSession;
import id.sigap.auth.session.SignedIn;
import id.sigap.auth.session.rule.RefreshToken;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gives out tokens for what an OAuth client brings. */
@ApplicationScoped
class GrantTokens {

    private final ApiClients clients;
    private final AccessTokens accessTokens;
    private final RefreshSession refresh;
    private final AuthorizationCodes codes;
    private final HandOverSession handOver;
    private final OpenIdGrants grants;
    private final IdTokens idTokens;
    private final Duration life;

    GrantTokens(ApiClients clients, AccessTokens accessTokens, RefreshSession refresh, AuthorizationCodes codes, HandOverSession handOver,
            OpenIdGrants grants, IdTokens idTokens, AuthConfig config) {
        this.clients = clients;
        this.accessTokens = accessTokens;
        this.refresh = refresh;
        this.codes = codes;
        this.handOver = handOver;
        this.grants = grants;
        this.idTokens = idTokens;
        this.life = config.session().accessTokenLife();
    }

    /**
     * A request for tokens.
     *
     * @param clientId      of a client without a secret, other than our own apps
     * @param scope         may be null
     * @param keyThumbprint of the key that the request proves to hold
     */
    record Asked(Optional<ClientLogin> login, Optional<String> clientId, String refreshToken, String scope, Optional<String> keyThumbprint) {
        @Override
        public String toString() {
            return "Asked[***]";
        }
    }

    /** @throws ProblemException CLIENT_UNKNOWN; OAUTH_REFUSED if more is asked for than the client may have */
    @Transactional
    OAuthTokens forClient(Asked asked) {
        ApiClient client = asked.login().flatMap(clients::authenticate).orElseThrow(OAuthError.INVALID_CLIENT::refusal);
        Set<Scope> scopes = asked.scope() == null ? client.scopes()
                : Scope.read(asked.scope()).filter(client.scopes()::containsAll).orElseThrow(OAuthError.INVALID_SCOPE::refusal);
        String line = Scope.write(scopes);
        String token = accessTokens.issueForClient(client.id(), client.npp(), line, asked.keyThumbprint());
        return new OAuthTokens(token, type(asked.keyThumbprint().isPresent()), life.toSeconds(), null, null, line);
    }

    /** @throws ProblemException OAUTH_REFUSED if the token is worth nothing (any more), DPOP_PROOF_INVALID */
    OAuthTokens forRefreshToken(Asked asked) {
        SignedIn signedIn = refresh.refresh(asked.refreshToken(), new RefreshSession.Holder(asked.clientId(), asked.keyThumbprint(), null))
                .orElseThrow(OAuthError.INVALID_GRANT::refusal);
        return grants.of(RefreshToken.read(asked.refreshToken()).orElseThrow().sessionId())
                .map(grant -> of(signedIn, grant, idTokens.issueAgain(grant, signedIn.subject().id(), signedIn.accessToken())))
                .orElseGet(() -> of(signedIn));
    }

    /**
     * Empty if the code is worth nothing; what a code that is shown again ends has to commit, so it does not throw.
     *
     * @param verifier of PKCE
     */
    @Transactional
    Optional<OAuthTokens> forCode(Asked asked, String code, String clientId, String redirectUri, String verifier) {
        return switch (codes.use(code, clientId, redirectUri, verifier)) {
            case AuthorizationCodes.Use.Good(UUID sessionId) -> handOver.tokens(sessionId, clientId, asked.keyThumbprint()).map(signedIn -> grants.of(sessionId)
                    .map(grant -> of(signedIn, grant, idTokens.issueFirst(grant, signedIn.subject().id(), signedIn.accessToken())))
                    .orElseGet(() -> of(signedIn)));
            case AuthorizationCodes.Use.Again(UUID sessionId) -> {
                handOver.end(sessionId, EndReason.TOKEN_REUSED);
                yield Optional.empty();
            }
            case AuthorizationCodes.Use.Worthless() -> Optional.empty();
        };
    }

    private static OAuthTokens of(SignedIn signedIn) {
        return new OAuthTokens(signedIn.accessToken(), type(signedIn.bound()), signedIn.life().toSeconds(), signedIn.refreshToken(), null, null);
    }

    private static OAuthTokens of(SignedIn signedIn, OpenIdGrant grant, String idToken) {
        return new OAuthTokens(signedIn.accessToken(), type(signedIn.bound()), signedIn.life().toSeconds(), signedIn.refreshToken(), idToken,
                OpenIdScope.write(grant.scopes()));
    }

    private static String type(boolean bound) {
        return bound ? "DPoP" : "Bearer";
    }
}
