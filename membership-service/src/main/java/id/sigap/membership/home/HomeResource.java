package id.sigap.membership.home;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.membership.http.Conditions;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The member's home screen. */
@Path("/membership/v1/home")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "members")
public class HomeResource {

    private static final int TAG_BYTES = 12;

    private final ReadHome readHome;
    private final Caller caller;
    private final ObjectMapper json;

    HomeResource(ReadHome readHome, Caller caller, ObjectMapper json) {
        this.readHome = readHome;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Operation(summary = "The home screen in one answer",
            description = "Cards, balances, open claims, unread notices and what can be used now; each part with its age. Never 404: an account "
                    + "that is not bound to a person yet is \"being set up\", with the next step.")
    @APIResponse(responseCode = "200", description = "The home screen, with its ETag", content = @Content(schema = @Schema(implementation = Home.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag in If-None-Match")
    public Response home(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) throws JsonProcessingException {
        byte[] body = json.writeValueAsBytes(readHome.of(caller.accountId()));
        String tag = digest(body);
        boolean changed = new Conditions(null, ifNoneMatch).hold(Optional.of(tag));
        return (changed ? Response.ok(body) : Response.notModified()).tag(new EntityTag(tag))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(body), TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
