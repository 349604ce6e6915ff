package id.sigap.biometric.template;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.ops.OperatorActs;
import id.sigap.platform.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators see of enrolled faces, and the way back from a renewal. Reached directly at the service, never through the gateway. */
@Path("/internal/faces")
@RolesAllowed("OPERATOR")
@RunOnVirtualThread
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class FaceOperationsResource {

    private final OtherModels others;
    private final Templates templates;
    private final FaceEngine engine;
    private final OperatorActs acts;

    FaceOperationsResource(OtherModels others, Templates templates, FaceEngine engine, OperatorActs acts) {
        this.others = others;
        this.templates = templates;
        this.engine = engine;
        this.acts = acts;
    }

    /** @param waiting of them, those that the engine did not read yet */
    @Schema(name = "EnrolledFaces")
    public record Faces(String engine, long faces, long waiting) {
    }

    @GET
    @Operation(summary = "How many faces are enrolled, and how many the present engine has still to read")
    public Faces faces() {
        OtherModels.Progress progress = others.measure(engine.version());
        return new Faces(progress.engine(), progress.faces(), progress.waiting());
    }

    @POST
    @Path("/{personId}/going-back")
    @Operation(summary = "Put a person's previous face in the current one's place", description = "For a renewal that went wrong. Only a face of the present engine can be put back.")
    public void goBack(@PathParam("personId") UUID personId) {
        Templates.Stored previous = templates.lockCurrent(personId).flatMap(current -> templates.find(personId, Kind.PREVIOUS))
                .filter(found -> found.face().version().equals(engine.version())).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND).field("personId"));
        templates.replace(personId, previous.face(), previous.takenFrom());
        acts.record("go back", "face " + personId, null);
    }
}
