package id.sigap.auth.oauth;

import id.sigap.auth.account.Subject;
import id.sigap.auth.oauth.SignInOnPage.Result;
import id.sigap.auth.openid.IdTokens;
import id.sigap.auth.openid.OpenIdGrant;
import id.sigap.auth.openid.OpenIdGrants;
import id.sigap.auth.openid.SignInMethod;
import id.sigap.auth.session.EndReason;
import id.sigap.auth.session.HandOverSession;
import id.sigap.auth.session.SignedIn;
import id.sigap.auth.session.rule.RefreshToken;
import id.sigap.contracts.auth.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gives a session that was opened on the page to the client, by a code; ends it if its owner is not whom the client wants. */
@ApplicationScoped
class HandToClient {

    private static final Set<Role> STAFF = Set.of(Role.OFFICER, Role.SUPERVISOR, Role.ANALYST, Role.OPERATOR);

    private final HandOverSession sessions;
    private final AuthorizationCodes codes;
    private final OpenIdGrants grants;
    private final IdTokens idTokens;
    private final Clock clock;

    HandToClient(HandOverSession sessions, AuthorizationCodes codes, OpenIdGrants grants, IdTokens idTokens, Clock clock) {
        this.sessions = sessions;
        this.codes = codes;
        this.grants = grants;
        this.idTokens = idTokens;
        this.clock = clock;
    }

    @Transactional
    Result over(AuthorizationRequest request, SignInMethod method, SignedIn signedIn) {
        UUID sessionId = RefreshToken.read(signedIn.refreshToken()).orElseThrow().sessionId();
        Optional<AuthorizeError> unwanted = unwanted(request, signedIn.subject());
        if (unwanted.isPresent()) {
            sessions.end(sessionId, EndReason.SIGNED_OUT);
            return new Result.Refused(unwanted.get());
        }
        if (!request.scopes().isEmpty()) {
            grants.keep(new OpenIdGrant(sessionId, request.clientId(), request.scopes(), request.nonce(), method, clock.instant()));
        }
        return new Result.In(codes.make(sessionId, request));
    }

    private Optional<AuthorizeError> unwanted(AuthorizationRequest request, Subject subject) {
        if (Collections.disjoint(subject.roles(), STAFF)) {
            return Optional.of(AuthorizeError.ACCESS_DENIED);
        }
        boolean another = request.idTokenHint()
                .filter(hint -> idTokens.accountOf(hint, request.clientId()).filter(subject.id()::equals).isEmpty()).isPresent();
        return another ? Optional.of(AuthorizeError.LOGIN_REQUIRED) : Optional.empty();
    }
}
