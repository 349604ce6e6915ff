package id.sigap.sandbox.catcher;

import id.sigap.sandbox.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The phone and mailbox of whoever plays with the sandbox. */
@Path("/catcher/messages")
@RunOnVirtualThread
public class CatcherResource {

    private final Messages messages;

    CatcherResource(Messages messages) {
        this.messages = messages;
    }

    public record Page(List<Message> messages) {
    }

    /**
     * Newest first.
     *
     * @param to    mail address or phone number as sent; everybody's if left out
     * @param after only messages received after this instant (ISO 8601, as in {@code receivedAt})
     */
    @GET
    public Page list(@QueryParam("to") @Size(max = 320) String to,
            @QueryParam("after") @DefaultValue("1970-01-01T00:00:00Z") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        try {
            return new Page(messages.list(to, Instant.parse(after), limit));
        } catch (DateTimeParseException notAnInstant) {
            throw new Refusal(400, "invalid", "after is not an instant such as 2026-01-31T08:00:00Z");
        }
    }
}
