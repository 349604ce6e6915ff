package id.sigap.platform.security;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.type.FacilityCode;
import id.sigap.contracts.type.Npp;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the present request, from the claims of a verified access token. */
@RequestScoped
public class Caller {

    private final CurrentIdentityAssociation identities;

    Caller(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    public boolean isAnonymous() {
        return identity().isAnonymous();
    }

    /** The account. Fails on anonymous requests, which {@code @RolesAllowed} or {@code @Authenticated} keeps out. */
    public UUID accountId() {
        return UUID.fromString(token().getSubject());
    }

    /** The person whom the account is bound to; empty until that is proved and the client has a token that says so. */
    public Optional<UUID> personId() {
        return claim("pid").map(UUID::fromString);
    }

    public UUID sessionId() {
        return claim("sid").map(UUID::fromString).orElseThrow();
    }

    /** The employer for whom an EMPLOYER acts. */
    public Optional<Npp> npp() {
        return claim("npp").map(Npp::new);
    }

    /** The hospital for which a HOSPITAL acts. */
    public Optional<FacilityCode> facility() {
        return claim("facility").map(FacilityCode::new);
    }

    /** The branch office that an officer works for; empty for who is bound to none. */
    public Optional<String> branch() {
        return claim("branch");
    }

    public Set<Role> roles() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        identity().getRoles().forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }

    private Optional<String> claim(String name) {
        return Optional.ofNullable(token().getClaim(name)).map(Object::toString);
    }

    private JsonWebToken token() {
        if (identity().getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new io.quarkus.security.UnauthorizedException("no access token");
    }

    private SecurityIdentity identity() {
        return identities.getIdentity();
    }
}
