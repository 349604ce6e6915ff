package id.sigap.platform.security.dpop;

import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.AccessToken;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Asks for the proof where an access token is bound to a key ({@code cnf}); and a token that is not bound is no DPoP token. */
@ApplicationScoped
class RequireProof implements SecurityIdentityAugmentor {

    private static final String SCHEME = "DPoP ";

    private final Proofs proofs;

    RequireProof(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (!(identity.getPrincipal() instanceof AccessToken token)) {
            return Uni.createFrom().item(identity);
        }
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        return context.runBlocking(() -> {
            check(token, request);
            return identity;
        });
    }

    private void check(AccessToken token, RoutingContext request) {
        boolean asBound = request != null && isBoundScheme(request.request().getHeader("Authorization"));
        try {
            if (token.keyThumbprint().isPresent()) {
                if (!asBound) {
                    throw Proofs.refused(Flaw.MISSING);
                }
                proofs.require(request.request(), token.getRawToken(), token.keyThumbprint().get());
            } else if (asBound) {
                throw Proofs.refused(Flaw.TOKEN);
            }
        } catch (ProblemException refused) {
            // the mapper of problems tells the cause
            throw new AuthenticationFailedException(refused);
        }
    }

    private static boolean isBoundScheme(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }
}
