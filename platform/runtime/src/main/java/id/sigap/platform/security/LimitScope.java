package id.sigap.platform.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Holds tokens with a {@code scope} (those of employers' systems) to it: one to read, one to do anything else. */
@ApplicationScoped
public class LimitScope implements SecurityIdentityAugmentor {

    public static final String READ = "read";
    public static final String WRITE = "write";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.getPrincipal() instanceof AccessToken token && token.getClaim("scope") != null) {
            RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
            String needed = request != null && READING.contains(request.request().method().name()) ? READ : WRITE;
            if (!Set.of(token.getClaim("scope").toString().split(" ")).contains(needed)) {
                return Uni.createFrom().failure(new ForbiddenException("beyond the token's scope"));
            }
        }
        return Uni.createFrom().item(identity);
    }
}
