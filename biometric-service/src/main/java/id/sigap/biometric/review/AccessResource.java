package id.sigap.biometric.review;

import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members see who looked at their pictures. */
@Path("/biometric/v1/picture-accesses")
@RolesAllowed("MEMBER")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "picture accesses", description = "Who looked at your pictures")
public class AccessResource {

    private final PictureAccess accesses;
    private final Caller caller;

    AccessResource(PictureAccess accesses, Caller caller) {
        this.accesses = accesses;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Transactional
    @Operation(summary = "Who looked at your pictures, latest first", description = "Each time an officer opened one; the entry stays when the picture is deleted.")
    public Page<AccessView> list(@QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.of(accesses.of(caller.accountId(), Cursor.read(cursor, UUID::fromString), limit + 1), limit, access -> access.accessId().toString());
    }
}
