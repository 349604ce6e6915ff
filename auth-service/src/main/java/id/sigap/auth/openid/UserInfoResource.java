package id.sigap.auth.openid;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.sigap.auth.contact.Contacts;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has signed in, for the client that asked for it (OpenID Connect Core, 5.3). */
@Path("/auth/v1/oauth/userinfo")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "oauth")
public class UserInfoResource {

    private static final String HOW = "With an access token of a session that was opened for scope openid. Contacts are told by scope email and phone, and only those that were proved.";

    private final OpenIdGrants grants;
    private final Contacts contacts;
    private final Caller caller;

    UserInfoResource(OpenIdGrants grants, Contacts contacts, Caller caller) {
        this.grants = grants;
        this.contacts = contacts;
        this.caller = caller;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "UserInfo")
    public record UserInfo(@Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") String sub,
            @Schema(examples = "sari@contoh.id") String email, @JsonProperty("email_verified") @Schema(examples = "true") Boolean emailVerified,
            @JsonProperty("phone_number") @Schema(examples = "+6281234567890") String phoneNumber,
            @JsonProperty("phone_number_verified") @Schema(examples = "true") Boolean phoneNumberVerified) {
        @Override
        public String toString() {
            return "UserInfo[***]";
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Who has signed in", description = HOW)
    @APIResponse(responseCode = "200", description = "By the scopes that were granted", content = @Content(schema = @Schema(implementation = UserInfo.class)))
    @Refuses("forbidden")
    public Response get() {
        Set<OpenIdScope> scopes = grants.of(caller.sessionId()).map(OpenIdGrant::scopes).orElseThrow(() ->
                new ProblemException(CommonProblem.FORBIDDEN).challenge("Bearer error=\"insufficient_scope\", scope=\"openid\""));
        return Response.ok(tell(scopes)).header("Cache-Control", "no-store").build();
    }

    @POST
    @Transactional
    @Operation(summary = "Who has signed in, asked by POST", description = HOW + " Changes nothing.")
    @APIResponse(responseCode = "200", description = "By the scopes that were granted", content = @Content(schema = @Schema(implementation = UserInfo.class)))
    @Refuses("forbidden")
    public Response post() {
        return get();
    }

    private UserInfo tell(Set<OpenIdScope> scopes) {
        Contacts.Proved proved = contacts.proved(caller.accountId());
        String email = scopes.contains(OpenIdScope.EMAIL) ? proved.email() : null;
        String phone = scopes.contains(OpenIdScope.PHONE) ? proved.phone() : null;
        return new UserInfo(caller.accountId().toString(), email, email == null ? null : true, phone, phone == null ? null : true);
    }
}
