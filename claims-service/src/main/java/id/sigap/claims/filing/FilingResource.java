package id.sigap.claims.filing;

import id.sigap.claims.casefile.AccountRequest;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.programme.Filing;
import id.sigap.claims.tracking.ClaimView;
import id.sigap.claims.tracking.OwnClaims;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.security.stepup.StepUp;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A member files a claim, corrects it, takes it back. */
@Path("/claims/v1/claims")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "Claims")
public class FilingResource {

    private final FileClaim fileClaim;
    private final ReplaceAccount replaceAccount;
    private final WithdrawClaim withdrawClaim;
    private final CorrectClaim correctClaim;
    private final OwnClaims own;
    private final Filings filings;

    FilingResource(FileClaim fileClaim, ReplaceAccount replaceAccount, WithdrawClaim withdrawClaim, CorrectClaim correctClaim, OwnClaims own, Filings filings) {
        this.fileClaim = fileClaim;
        this.replaceAccount = replaceAccount;
        this.withdrawClaim = withdrawClaim;
        this.correctClaim = correctClaim;
        this.own = own;
        this.filings = filings;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "File a claim", description = "Next the member sends a selfie to biometric-service for this claim.")
    @APIResponse(responseCode = "201", description = "Filed", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "422", description = "With `failedRules`: code, text, regulation, worksFrom")
    @Refuses({"claim-already-open", "claimed-before", "not-bound-yet", "claim-not-eligible", "reason-not-offered", "statement-incomplete",
            "accident-not-known", "accident-moved-on", "period-overlaps", "wage-kept-by-employer"})
    public Response file(@NotNull @Valid ClaimRequest request, @HeaderParam("Accept-Language") String language) {
        Locale locale = Languages.of(language);
        Filing filing = filings.ofMember(request.programme(), request.reason(), request.stated());
        CaseFile file = fileClaim.file(filing, request.bankAccount().account(), request.holder(), locale);
        return Response.created(URI.create("/claims/v1/claims/" + file.claim().id())).entity(ClaimView.of(file, locale)).build();
    }

    @PUT
    @Path("/{claimId}/bank-account")
    @Transactional
    @Operation(summary = "Name another bank account after a payment failed", description = "It is confirmed by a selfie again. The balance stays held.")
    @Refuses({"claim-moved-on", "not-bound-yet", "step-up-required"})
    public ClaimView replaceAccount(UUID claimId, @NotNull @Valid AccountRequest request, @HeaderParam(StepUp.HEADER) String stepUpToken,
            @HeaderParam("Accept-Language") String language) {
        return ClaimView.of(replaceAccount.replace(own.own(claimId), request.account(), stepUpToken), Languages.of(language));
    }

    @POST
    @Path("/{claimId}/withdrawal")
    @Idempotent
    @Transactional
    @Operation(summary = "Withdraw a claim", description = "Possible until the bank has been asked to pay. A held balance is given back.")
    @APIResponse(responseCode = "200", description = "Withdrawn", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"withdrawal-too-late", "claim-moved-on", "not-bound-yet"})
    public Response withdraw(UUID claimId, @HeaderParam("Accept-Language") String language) {
        return Response.ok(ClaimView.of(withdrawClaim.withdraw(own.own(claimId)), Languages.of(language))).build();
    }

    @POST
    @Path("/{claimId}/correction")
    @Idempotent
    @Transactional
    @Operation(summary = "Hand in a returned claim again", description = "After its papers were replaced, or with another statement.")
    @APIResponse(responseCode = "200", description = "Handed in", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @Refuses({"claim-moved-on", "not-bound-yet", "statement-incomplete"})
    public Response correct(UUID claimId, @NotNull @Valid CorrectionRequest request, @HeaderParam("Accept-Language") String language) {
        return Response.ok(ClaimView.of(correctClaim.correct(own.own(claimId), request.statement()), Languages.of(language))).build();
    }
}
