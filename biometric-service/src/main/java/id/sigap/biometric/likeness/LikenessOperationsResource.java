package id.sigap.biometric.likeness;

import id.sigap.platform.ops.OperatorActs;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators see of the search for one face under several numbers, and the search for everybody. Reached directly at the service, never through the gateway. */
@Path("/internal/likeness-searches")
@RolesAllowed("OPERATOR")
@RunOnVirtualThread
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class LikenessOperationsResource {

    private final LikenessFigures figures;
    private final Everybody everybody;
    private final OperatorActs acts;

    LikenessOperationsResource(LikenessFigures figures, Everybody everybody, OperatorActs acts) {
        this.figures = figures;
        this.everybody = everybody;
        this.acts = acts;
    }

    @GET
    @Operation(summary = "How far the search for one face under several numbers is")
    public LikenessProgress progress() {
        return figures.progress();
    }

    @POST
    @Operation(summary = "Have everybody looked for among all faces", description = "Whoever is enrolled newly is looked for anyway. One that runs goes on.")
    public LikenessProgress searchAll() {
        everybody.ask();
        acts.record("search all", "likeness", null);
        return figures.progress();
    }

    @DELETE
    @Operation(summary = "Stop the search for everybody")
    public LikenessProgress stop() {
        everybody.stop();
        acts.record("stop searching all", "likeness", null);
        return figures.progress();
    }
}
