package id.sigap.payment.va;

import id.sigap.payment.bank.snap.SnapService;
import id.sigap.platform.api.OwnErrorFormat;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** SNAP as the bank calls it. Bodies stay bytes, for the signature is over bytes; errors are SNAP's, not problems. */
@Path("/v1.0")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@OwnErrorFormat
@Tag(name = "snap", description = "For banks: signed as the Standar Nasional Open API Pembayaran demands")
public class SnapResource {

    private static final Logger LOG = Logger.getLogger(SnapResource.class);

    private final GrantToken grantToken;
    private final AnswerInquiry answerInquiry;
    private final AnswerPayment answerPayment;
    private final AnswerQrisNotice answerQrisNotice;

    SnapResource(GrantToken grantToken, AnswerInquiry answerInquiry, AnswerPayment answerPayment,
            AnswerQrisNotice answerQrisNotice) {
        this.grantToken = grantToken;
        this.answerInquiry = answerInquiry;
        this.answerPayment = answerPayment;
        this.answerQrisNotice = answerQrisNotice;
    }

    @POST
    @Path("/access-token/b2b")
    @RunOnVirtualThread
    @Operation(summary = "Access token for a bank (SNAP 73)")
    @Parameter(name = "X-CLIENT-KEY", in = ParameterIn.HEADER, required = true, description = "The client id that the bank was given", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-TIMESTAMP", in = ParameterIn.HEADER, required = true, description = "Now, ISO 8601 with offset, at most 5 minutes off", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-SIGNATURE", in = ParameterIn.HEADER, required = true, description = "SHA256withRSA over client id, | and timestamp", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Done", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.TOKEN_ANSWER)))
    @APIResponse(responseCode = "400", description = "A field or header is missing or malformed", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.INVALID)))
    @APIResponse(responseCode = "401", description = "Not signed with a known key, or without a live token", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.UNSIGNED)))
    public Response token(@Context HttpHeaders headers,
            @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
                    examples = @ExampleObject(name = "call", value = SnapExamples.TOKEN))) byte[] body) {
        return serve(SnapService.ACCESS_TOKEN, headers, body, grantToken::grant);
    }

    @POST
    @Path("/transfer-va/inquiry")
    @RunOnVirtualThread
    @Operation(summary = "What is to be paid under a virtual account (SNAP 24)", description = "Authorization: Bearer, with the token of /v1.0/access-token/b2b.")
    @Parameter(name = "X-TIMESTAMP", in = ParameterIn.HEADER, required = true, description = "Now, ISO 8601 with offset, at most 5 minutes off", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-SIGNATURE", in = ParameterIn.HEADER, required = true, description = "HMAC-SHA512 as SNAP demands, over the exact bytes of the body", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-PARTNER-ID", in = ParameterIn.HEADER, required = true, description = "The client id that the bank was given", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-EXTERNAL-ID", in = ParameterIn.HEADER, required = true, description = "Digits, new for each call of a day", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "CHANNEL-ID", in = ParameterIn.HEADER, required = true, description = "The channel, at most 5 characters", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Done", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.INQUIRY_ANSWER)))
    @APIResponse(responseCode = "400", description = "A field or header is missing or malformed", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.INVALID)))
    @APIResponse(responseCode = "401", description = "Not signed with a known key, or without a live token", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.UNSIGNED)))
    @APIResponse(responseCode = "404", description = "No such bill, another amount, or paid already", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.NO_BILL)))
    @APIResponse(responseCode = "409", description = "The X-EXTERNAL-ID was used today", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.SEEN)))
    public Response inquiry(@Context HttpHeaders headers,
            @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
                    examples = @ExampleObject(name = "call", value = SnapExamples.INQUIRY))) byte[] body) {
        return serve(SnapService.VA_INQUIRY, headers, body, answerInquiry::answer);
    }

    @POST
    @Path("/transfer-va/payment")
    @RunOnVirtualThread
    @Operation(summary = "A virtual account was paid (SNAP 25)",
            description = "Authorization: Bearer, with the token of /v1.0/access-token/b2b. Told twice, it is booked once and answered alike.")
    @Parameter(name = "X-TIMESTAMP", in = ParameterIn.HEADER, required = true, description = "Now, ISO 8601 with offset, at most 5 minutes off", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-SIGNATURE", in = ParameterIn.HEADER, required = true, description = "HMAC-SHA512 as SNAP demands, over the exact bytes of the body", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-PARTNER-ID", in = ParameterIn.HEADER, required = true, description = "The client id that the bank was given", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-EXTERNAL-ID", in = ParameterIn.HEADER, required = true, description = "Digits, new for each call of a day", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "CHANNEL-ID", in = ParameterIn.HEADER, required = true, description = "The channel, at most 5 characters", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Done", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.PAYMENT_ANSWER)))
    @APIResponse(responseCode = "400", description = "A field or header is missing or malformed", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.INVALID)))
    @APIResponse(responseCode = "401", description = "Not signed with a known key, or without a live token", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.UNSIGNED)))
    @APIResponse(responseCode = "404", description = "No such bill, another amount, or paid already", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.NO_BILL)))
    @APIResponse(responseCode = "409", description = "The X-EXTERNAL-ID was used today", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.SEEN)))
    public Response payment(@Context HttpHeaders headers,
            @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
                    examples = @ExampleObject(name = "call", value = SnapExamples.PAYMENT))) byte[] body) {
        return serve(SnapService.VA_PAYMENT, headers, body, answerPayment::answer);
    }

    @POST
    @Path("/qr/qr-mpm-notify")
    @RunOnVirtualThread
    @Operation(summary = "A QRIS code was paid (SNAP 52)",
            description = "Authorization: Bearer, with the token of /v1.0/access-token/b2b. Told twice, it is booked once and answered alike.")
    @Parameter(name = "X-TIMESTAMP", in = ParameterIn.HEADER, required = true, description = "Now, ISO 8601 with offset, at most 5 minutes off", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-SIGNATURE", in = ParameterIn.HEADER, required = true, description = "HMAC-SHA512 as SNAP demands, over the exact bytes of the body", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-PARTNER-ID", in = ParameterIn.HEADER, required = true, description = "The client id that the bank was given", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-EXTERNAL-ID", in = ParameterIn.HEADER, required = true, description = "Digits, new for each call of a day", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "CHANNEL-ID", in = ParameterIn.HEADER, required = true, description = "The channel, at most 5 characters", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Done", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.QRIS_NOTICE_ANSWER)))
    @APIResponse(responseCode = "400", description = "A field or header is missing or malformed", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.INVALID)))
    @APIResponse(responseCode = "401", description = "Not signed with a known key, or without a live token", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.UNSIGNED)))
    @APIResponse(responseCode = "404", description = "No such code, or another amount", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.NO_CODE)))
    @APIResponse(responseCode = "409", description = "The X-EXTERNAL-ID was used today", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "answer", value = SnapExamples.SEEN)))
    public Response qrisNotice(@Context HttpHeaders headers,
            @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT),
                    examples = @ExampleObject(name = "call", value = SnapExamples.QRIS_NOTICE))) byte[] body) {
        return serve(SnapService.QR_NOTIFY, headers, body, answerQrisNotice::answer);
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
