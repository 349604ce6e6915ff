package id.sigap.payment.qris;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** QRIS codes for bills: as at a bank's counter, who knows the kode iuran may pay, and learns the amount and nothing else. */
@Path("/payment/v1/qris")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"EMPLOYER", "MEMBER"})
@Tag(name = "bills")
public class QrisResource {

    private final AskForCode askForCode;
    private final QrisCodes codes;

    QrisResource(AskForCode askForCode, QrisCodes codes) {
        this.askForCode = askForCode;
        this.codes = codes;
    }

    /** The bill that is to be paid. */
    public record CodeRequest(@NotNull @Pattern(regexp = "[0-9]{11,12}") @Schema(examples = "261100000017") String kodeIuran) {
    }

    /**
     * A QRIS code.
     *
     * @param state   ASKED while the bank makes it, SHOWN while it can be paid, PAID, PAID_AGAIN (the bill was paid before), EXPIRED, REFUSED
     * @param content the text that the picture is to show; null before the bank has made it
     */
    public record CodeView(UUID id, @Schema(examples = "SHOWN") String state, @Schema(type = SchemaType.INTEGER, examples = "684000") Rupiah amount,
            @Schema(examples = "00020101021226…6304A13F") String content, Instant validUntil) {
    }

    @POST
    @Idempotent
    @Transactional
    @RunOnVirtualThread
    @Operation(summary = "Ask for a QRIS code of a bill",
            description = "The bank makes it within seconds: look at the address in Location until `state` is SHOWN. A bill has one open code at a time, which ends within "
                    + "an hour, and before the day does on which its amount holds.")
    @APIResponse(responseCode = "202", description = "Asked for; Location leads to it", content = @Content(schema = @Schema(implementation = CodeView.class)))
    @Refuses({"bill-not-found", "bill-paid", "bill-expired", "qris-too-much"})
    public Response ask(@NotNull @Valid CodeRequest request) {
        UUID id = askForCode.ask(request.kodeIuran());
        return Response.accepted(get(id)).location(URI.create("/payment/v1/qris/" + id)).build();
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "A QRIS code and where it stands")
    @Refuses("qris-not-found")
    public CodeView get(@PathParam("id") UUID id) {
        QrisCode code = codes.find(id).orElseThrow(() -> new ProblemException(PaymentProblem.QRIS_NOT_FOUND));
        return new CodeView(code.id(), code.state().name(), code.amount(), code.content(), code.validUntil());
    }
}
