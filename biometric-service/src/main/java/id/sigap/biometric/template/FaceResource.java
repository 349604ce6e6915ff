package id.sigap.biometric.template;

import id.sigap.biometric.BiometricConfig;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a member may know of their enrolled face. */
@Path("/biometric/v1/enrolled-face")
@RolesAllowed("MEMBER")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolled face", description = "The face that claims are compared with")
public class FaceResource {

    private final Templates templates;
    private final BiometricConfig.Ageing config;
    private final Caller caller;
    private final Clock clock;

    FaceResource(Templates templates, BiometricConfig config, Caller caller, Clock clock) {
        this.templates = templates;
        this.config = config.ageing();
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RunOnVirtualThread
    @Transactional
    @Operation(summary = "Whether your face is enrolled, and how old it is", description = "An old one goes on working; a new binding enrols a new one.")
    public FaceView face() {
        return templates.personsOf(caller.accountId()).stream().findFirst().flatMap(templates::age)
                .map(age -> new FaceView(true, age.enrolledAt(), age.renewedAt(), age.old(clock.instant(), config.old())))
                .orElseGet(() -> new FaceView(false, null, null, false));
    }
}
