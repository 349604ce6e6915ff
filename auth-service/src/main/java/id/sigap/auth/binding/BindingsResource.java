package id.sigap.auth.binding;

import id.sigap.auth.audit.Where;
import id.sigap.auth.binding.rule.CaseReason;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.platform.Clocks;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.person.PassportRequest;
import id.sigap.platform.person.PersonNumbers;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proving that an account is a person's. */
@Path("/auth/v1/bindings")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "binding")
public class BindingsResource {

    private final OpenBinding open;
    private final OpenCase openCase;
    private final Bindings bindings;
    private final BindingCases cases;
    private final Caller caller;
    private final Clock clock;

    BindingsResource(OpenBinding open, OpenCase openCase, Bindings bindings, BindingCases cases, Caller caller, Clock clock) {
        this.open = open;
        this.openCase = openCase;
        this.bindings = bindings;
        this.cases = cases;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "BindingRequest")
    public record BindingRequest(
            @Size(max = 40) @Schema(description = "Of a citizen; null of a foreigner", examples = "3273014107900003") String nik,
            @Valid @Schema(description = "Of a foreigner, who has no NIK; null of a citizen") PassportRequest passport,
            @NotBlank @Size(max = 100) @Schema(examples = "Sri Wahyuni") String fullName,
            @NotNull @Schema(examples = "1990-07-01") LocalDate birthDate) {
        @Override
        public String toString() {
            return "BindingRequest[***]";
        }
    }

    @Schema(name = "BindingCaseRequest")
    public record CaseRequest(@NotNull CaseReason reason,
            @Size(max = 500) @Schema(description = "What an officer should know; nobody else reads it", examples = "My name on the contract has my husband's.") String statement) {
        @Override
        public String toString() {
            return "CaseRequest[" + reason + "]";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Operation(summary = "Say whom this account is", description = """
            The civil registry, or of a foreigner the immigration office, is asked in the background; then a selfie is matched with its
            photograph. Give the NIK of a citizen or the passport of a foreigner, not both. Answers the same whether it is known or not.""")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = BindingRequest.class), examples = {
        @ExampleObject(name = "citizen", value = """
                {"nik": "3273014107900003", "fullName": "Sri Wahyuni", "birthDate": "1990-07-01"}"""),
        @ExampleObject(name = "foreigner", value = """
                {"passport": {"number": "Z1234567", "country": "IND"}, "fullName": "Priya Raman", "birthDate": "1990-07-01"}""")}))
    @APIResponse(responseCode = "202", description = "Being checked; Location leads to its state", content = @Content(schema = @Schema(implementation = BindingView.class)))
    @APIResponse(responseCode = "429", description = "See Retry-After")
    @Refuses({"already-bound", "person-number-required", "nik-invalid", "passport-invalid", "nik-required", "binding-limit"})
    public Response open(@NotNull @Valid BindingRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        LocalDate today = LocalDate.now(clock.withZone(Clocks.JAKARTA));
        PersonNumber number = PersonNumbers.read(request.nik(), request.passport(), today);
        if (request.birthDate().isAfter(today)) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("birthDate");
        }
        Binding binding = open.open(caller.accountId(), new Claimed(number, request.fullName().strip(), request.birthDate(), null, null));
        return Response.accepted(BindingView.of(binding, Optional.empty(), Languages.of(language))).location(URI.create("/auth/v1/bindings/" + binding.id())).build();
    }

    @GET
    @Path("/{bindingId}")
    @Transactional
    @Operation(summary = "How far a binding of one's own is, and what to do next")
    public BindingView find(@PathParam("bindingId") UUID bindingId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return bindings.findByIdOptional(bindingId).filter(binding -> binding.accountId().equals(caller.accountId()))
                .map(binding -> BindingView.of(binding, cases.ofBinding(bindingId), Languages.of(language)))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("/{bindingId}/case")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Operation(summary = "Ask an officer to look at what the registry does not confirm", description = """
            Of a binding in state NOT_CONFIRMED, one at a time. The officer sees what was typed and in what it differs, and has the registry asked
            again; the face is still to be shown after that. Another binding may be opened meanwhile.""")
    @APIResponse(responseCode = "202", description = "An officer will look", content = @Content(schema = @Schema(implementation = BindingView.class)))
    @Refuses({"already-bound", "binding-case-not-possible", "binding-case-exists"})
    public Response openCase(@PathParam("bindingId") UUID bindingId, @NotNull @Valid CaseRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language, @Context HttpServerRequest http) {
        String statement = request.statement() == null || request.statement().isBlank() ? null : request.statement().strip();
        Binding binding = openCase.open(caller.accountId(), bindingId, request.reason(), statement, Where.of(http));
        return Response.accepted(BindingView.of(binding, cases.ofBinding(bindingId), Languages.of(language)))
                .location(URI.create("/auth/v1/bindings/" + bindingId)).build();
    }
}
