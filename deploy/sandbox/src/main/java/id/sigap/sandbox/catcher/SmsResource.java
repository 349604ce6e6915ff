package id.sigap.sandbox.catcher;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The SMS gateway. */
@Path("/sms/v1/messages")
@RunOnVirtualThread
public class SmsResource {

    private final Messages messages;

    SmsResource(Messages messages) {
        this.messages = messages;
    }

    /** @param reference the sender's own number; may be left out */
    public record Sms(@NotNull @Pattern(regexp = "\\+?[0-9]{8,15}") String to, @NotBlank @Size(max = 1_000) String text,
            @Size(max = 64) String reference) {
        @Override
        public String toString() {
            return "Sms[***]";
        }
    }

    public record Accepted(long id, String status) {
    }

    @POST
    public Response send(@NotNull @Valid Sms sms) {
        long id = messages.keepSms(sms.to(), sms.text().replace("\0", ""), sms.reference());
        return Response.accepted(new Accepted(id, "ACCEPTED")).build();
    }
}
