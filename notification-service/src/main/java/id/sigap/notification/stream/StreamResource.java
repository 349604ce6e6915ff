package id.sigap.notification.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.notification.inbox.CallerLanguage;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.platform.stream.SseLine;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The live stream of a member's inbox. */
@Path("/notification/v1/stream")
@Authenticated
@Tag(name = "Inbox")
public class StreamResource {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final String EXAMPLE = """
            event: message
            id: 17
            retry: 3000
            data: {"id":"019b…","kind":"CLAIM_PAID","language":"id","title":"Klaim JHT dibayar","body":"…","at":"2026-02-03T04:05:06Z"}

            event: unread
            id: 17
            retry: 3000
            data: {"unread":2}
            """;

    private final OpenStream openStream;
    private final StreamHub hub;
    private final StreamConfig config;
    private final CallerLanguage language;
    private final Caller caller;
    private final SecurityIdentity identity;
    private final RoutingContext routing;
    private final ObjectMapper json;

    StreamResource(OpenStream openStream, StreamHub hub, StreamConfig config, CallerLanguage language, Caller caller,
            SecurityIdentity identity, RoutingContext routing, ObjectMapper json) {
        this.openStream = openStream;
        this.hub = hub;
        this.config = config;
        this.language = language;
        this.caller = caller;
        this.identity = identity;
        this.routing = routing;
        this.json = json;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RunOnVirtualThread
    @Operation(summary = "New messages as they come, and the number of unread ones (server-sent events)",
            description = "Send the last `id` as `Last-Event-ID` to go on where a stream broke off; without it the stream starts with what "
                    + "comes next. It may repeat a message, and leaves none out. It ends when the token expires, at the latest after 15 minutes.")
    @APIResponse(responseCode = "200", description = "Events `message` and `unread`; a comment every 15 s", content = @Content(
            mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "events", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "Last-Event-ID is none of ours")
    @APIResponse(responseCode = "429", description = "This account has too many streams open")
    @APIResponse(responseCode = "503", description = "All streams are taken; see Retry-After")
    @Refuses({"invalid-request", "stream-limit-reached"})
    public void stream(@Context SseEventSink sink, @Context Sse sse, @HeaderParam("Last-Event-ID") String lastEventId,
            @HeaderParam("Accept-Language") String acceptLanguage) {
        UUID account = caller.accountId();
        LiveStream stream = openStream.open(account, number(lastEventId), language.of(account, acceptLanguage),
                new SseLine(sink, sse, json, config.patience()), tokenExpiry());
        routing.response().putHeader("Cache-Control", "no-store").putHeader("X-Accel-Buffering", "no");
        // only once the head is on its way, so that the two do not write at the same time
        routing.addHeadersEndHandler(head -> Thread.ofVirtual().name("stream").start(() -> run(stream)));
        routing.addEndHandler(ended -> hub.remove(stream));
    }

    private void run(LiveStream stream) {
        try {
            stream.run();
        } finally {
            hub.remove(stream);
        }
    }

    private Instant tokenExpiry() {
        return Instant.ofEpochSecond(((JsonWebToken) identity.getPrincipal()).getExpirationTime());
    }

    private static OptionalLong number(String lastEventId) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!NUMBER.matcher(lastEventId).matches()) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("Last-Event-ID");
        }
        return OptionalLong.of(Long.parseLong(lastEventId));
    }
}
