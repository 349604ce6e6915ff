package id.sigap.biometric.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.verification.ViewVerifications;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.security.Caller;
import id.sigap.platform.stream.SseLine;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The live stream of a selfie. */
@Path("/biometric/v1/stream")
@RolesAllowed("MEMBER")
@Tag(name = "verifications")
public class StreamResource {

    private static final String EXAMPLE = """
            event: verification
            retry: 3000
            data: {"verificationId":"0192a4c2-…","state":"QUEUED","next":"WAIT","queue":{"position":3,"estimatedWaitSeconds":1},…}

            event: queue
            retry: 3000
            data: {"position":1,"estimatedWaitSeconds":1}

            event: verification
            retry: 3000
            data: {"verificationId":"0192a4c2-…","state":"DONE","outcome":"MATCH","next":"CONTINUE",…}
            """;

    private final ProgressHub hub;
    private final ViewVerifications views;
    private final BiometricConfig.Streams config;
    private final Caller caller;
    private final SecurityIdentity identity;
    private final RoutingContext routing;
    private final ObjectMapper json;
    private final Clock clock;

    StreamResource(ProgressHub hub, ViewVerifications views, BiometricConfig config, Caller caller, SecurityIdentity identity, RoutingContext routing,
            ObjectMapper json, Clock clock) {
        this.hub = hub;
        this.views = views;
        this.config = config.streams();
        this.caller = caller;
        this.identity = identity;
        this.routing = routing;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RunOnVirtualThread
    @Operation(summary = "A selfie as it moves on (server-sent events)", description = "Begins with the selfie as it is and ends with it decided, expired or "
            + "superseded; ends too when the token expires. Connect again after any other end: it begins with what is so by then.")
    @APIResponse(responseCode = "200", description = "Events `verification` (the whole view) and `queue` (another place); a comment every 15 s",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class),
                    examples = @ExampleObject(name = "events", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No such selfie, or not yours")
    @APIResponse(responseCode = "503", description = "All streams are taken; see Retry-After")
    @Refuses({"not-found", "too-many-streams"})
    public void stream(@Context SseEventSink sink, @Context Sse sse, @NotNull @QueryParam("verificationId") UUID verificationId,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        UUID account = caller.accountId();
        Locale locale = Languages.of(language);
        // of another's it says what it says of one that does not exist
        views.verification(account, verificationId, locale);
        ProgressStream stream = new ProgressStream(account, verificationId, new SseLine(sink, sse, json, config.patience()),
                () -> views.verification(account, verificationId, locale), config.heartbeat(), end(), clock);
        hub.add(stream);
        routing.response().putHeader("Cache-Control", "no-store").putHeader("X-Accel-Buffering", "no");
        // only once the head is on its way, so that the two do not write at the same time
        routing.addHeadersEndHandler(head -> Thread.ofVirtual().name("stream").start(() -> run(stream)));
        routing.addEndHandler(ended -> hub.remove(stream));
    }

    private void run(ProgressStream stream) {
        try {
            stream.run();
        } finally {
            hub.remove(stream);
        }
    }

    private Instant end() {
        Instant tokenExpiry = Instant.ofEpochSecond(((JsonWebToken) identity.getPrincipal()).getExpirationTime());
        Instant latest = clock.instant().plus(config.longest());
        return tokenExpiry.isBefore(latest) ? tokenExpiry : latest;
    }
}
