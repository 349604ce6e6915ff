package id.sigap.payment.va;

import id.sigap.payment.bank.snap.SnapService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** SNAP as the bank calls it. Bodies stay bytes, for the signature is over bytes; errors are SNAP's, not problems. */
@Path("/v1.0")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "snap", description = "For banks: signed as the Standar Nasional Open API Pembayaran demands")
public class SnapResource {

    private static final Logger LOG = Logger.getLogger(SnapResource.class);

    private final GrantToken grantToken;
    private final AnswerInquiry answerInquiry;
    private final AnswerPayment answerPayment;

    SnapResource(GrantToken grantToken, AnswerInquiry answerInquiry, AnswerPayment answerPayment) {
        this.grantToken = grantToken;
        this.answerInquiry = answerInquiry;
        this.answerPayment = answerPayment;
    }

    @POST
    @Path("/access-token/b2b")
    @RunOnVirtualThread
    @Operation(summary = "Access token for a bank (SNAP 73)")
    public Response token(@Context HttpHeaders headers, byte[] body) {
        return serve(SnapService.ACCESS_TOKEN, headers, body, grantToken::grant);
    }

    @POST
    @Path("/transfer-va/inquiry")
    @RunOnVirtualThread
    @Operation(summary = "What is to be paid under a virtual account (SNAP 24)")
    public Response inquiry(@Context HttpHeaders headers, byte[] body) {
        return serve(SnapService.VA_INQUIRY, headers, body, answerInquiry::answer);
    }

    @POST
    @Path("/transfer-va/payment")
    @RunOnVirtualThread
    @Operation(summary = "A virtual account was paid (SNAP 25)")
    public Response payment(@Context HttpHeaders headers, byte[] body) {
        return serve(SnapService.VA_PAYMENT, headers, body, answerPayment::answer);
    }

    private static Response serve(SnapService service, HttpHeaders headers, byte[] body, Function<SnapCall, Map<String, Object>> act) {
        try {
            return SnapAnswer.success(service, act.apply(new SnapCall(service, headers, body)));
        } catch (SnapRefusal refusal) {
            LOG.infof("%s refused: %s", service, refusal.getMessage());
            return SnapAnswer.refused(service, refusal);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "%s failed", service);
            return SnapAnswer.failed(service);
        }
    }
}
