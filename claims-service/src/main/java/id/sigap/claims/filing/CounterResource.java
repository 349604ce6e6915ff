package id.sigap.claims.filing;

import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.TakenIn;
import id.sigap.claims.tracking.ClaimView;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Officers take in JHT claims of members who come to a branch. */
@Path("/claims/v1/counter-claims")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Counter")
public class CounterResource {

    private final CounterFilings filings;
    private final FileClaim fileClaim;
    private final ReadsByOfficers reads;
    private final Caller caller;

    CounterResource(CounterFilings filings, FileClaim fileClaim, ReadsByOfficers reads, Caller caller) {
        this.filings = filings;
        this.fileClaim = fileClaim;
        this.reads = reads;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Take in the JHT claim of a member who came to a branch", description = """
            With the member's signed consent. KPJ, name and birth date must all agree. The member confirms it by a selfie and follows it in the app; who took it in does
            not decide on it.""")
    @APIResponse(responseCode = "201", description = "Filed", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"member-not-found", "member-without-account", "own-claim", "claim-already-open", "claim-not-eligible", "reason-not-offered", "statement-incomplete"})
    public Response take(@NotNull @Valid CounterClaimRequest request, @HeaderParam("Accept-Language") String language) {
        Locale locale = Languages.of(language);
        CaseFile file = fileClaim.file(filings.of(request, caller.accountId()), request.bankAccount().account(), null,
                new TakenIn(caller.accountId(), request.consent().written()), locale);
        reads.record(caller.accountId(), file.claim().id(), "counter");
        return Response.status(Response.Status.CREATED).entity(ClaimView.of(file, locale)).build();
    }
}
