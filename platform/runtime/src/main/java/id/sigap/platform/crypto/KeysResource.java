package id.sigap.platform.crypto;

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

/** How far a change of the key-encryption key is. Reached directly at the service, never through the gateway. */
@Path("/internal/keys")
@RolesAllowed("OPERATOR")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class KeysResource {

    private final KeyUse use;
    private final RewrapKeys rewrapKeys;
    private final Clock clock;

    KeysResource(KeyUse use, RewrapKeys rewrapKeys, Clock clock) {
        this.use = use;
        this.rewrapKeys = rewrapKeys;
        this.clock = clock;
    }

    @GET
    @RunOnVirtualThread
    @Transactional
    @Operation(summary = "The key-encryption keys, and what is still to be wrapped by the next one")
    public KeysView keys() {
        return KeysView.of(use, rewrapKeys.waiting(), clock.instant());
    }
}
