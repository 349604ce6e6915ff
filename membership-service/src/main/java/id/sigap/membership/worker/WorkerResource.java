package id.sigap.membership.worker;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.membership.employer.Employer;
import id.sigap.membership.employer.OwnEmployer;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An employer's workers. */
@Path("/membership/v1/employers/{npp}/workers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("EMPLOYER")
@RunOnVirtualThread
@Tag(name = "employers")
@Refuses("employer-not-registered")
public class WorkerResource {

    private final OwnEmployer own;
    private final RegisterWorker registerWorker;
    private final ReportWage reportWage;
    private final EndEmployment endEmployment;
    private final WorkerList workers;

    WorkerResource(OwnEmployer own, RegisterWorker registerWorker, ReportWage reportWage, EndEmployment endEmployment, WorkerList workers) {
        this.own = own;
        this.registerWorker = registerWorker;
        this.reportWage = reportWage;
        this.endEmployment = endEmployment;
        this.workers = workers;
    }

    @GET
    @Transactional
    @Operation(summary = "The employer's workers, in order of registration")
    public Page<WorkerView> list(@PathParam("npp") String npp, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        Employer employer = own.registered(npp);
        return Page.of(workers.page(employer.id(), Cursor.read(cursor, UUID::fromString), limit), limit,
                worker -> worker.membershipId().toString());
    }

    @GET
    @Path("/{membershipId}")
    @Transactional
    @Operation(summary = "One worker")
    public WorkerView get(@PathParam("npp") String npp, @PathParam("membershipId") UUID membershipId) {
        return view(own.registered(npp), membershipId);
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(summary = "Register a worker", description = """
            Issues a KPJ. Give the NIK of a citizen, or passport and sex of a foreigner. A birth date that is not the one in the NIK is
            taken and reviewed.""")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WorkerOrder.class), examples = {
        @ExampleObject(name = "citizen", value = """
                {"nik": "3171015708900001", "fullName": "Siti Rahmawati", "birthDate": "1990-08-17", "monthlyWage": 6500000, "startedOn": "2024-03-01"}"""),
        @ExampleObject(name = "foreigner", value = """
                {"passport": {"number": "Z1234567", "country": "IND"}, "fullName": "Priya Raman", "birthDate": "1991-02-03", "sex": "FEMALE",
                 "monthlyWage": 6500000, "startedOn": "2024-03-01"}""")}))
    @APIResponse(responseCode = "201", description = "Registered", content = @Content(schema = @Schema(implementation = RegisteredWorker.class)))
    @Refuses({"worker-already-registered", "person-number-required", "nik-invalid", "passport-invalid", "nik-required", "worker-sex-required", "worker-name-invalid", "worker-birth-date-impossible", "start-in-future", "start-before-birth"})
    public Response register(@PathParam("npp") String npp, @Valid @NotNull WorkerOrder order) {
        Employer employer = own.registered(npp);
        RegisteredWorker registered = registerWorker.register(employer, order);
        URI place = URI.create("/membership/v1/employers/" + employer.npp() + "/workers/" + registered.membershipId());
        return Response.created(place).entity(registered).build();
    }

    @POST
    @Path("/{membershipId}/wages")
    @Transactional
    @Idempotent
    @Operation(summary = "Report a wage from a month on", description = "A later report for the same month corrects an earlier one.")
    @APIResponse(responseCode = "200", description = "The employment as it is now", content = @Content(schema = @Schema(implementation = EmploymentView.class)))
    @Refuses({"employment-ended", "wage-month-before-start", "wage-month-too-late"})
    public Response wage(@PathParam("npp") String npp, @PathParam("membershipId") UUID membershipId, @Valid @NotNull WageOrder order) {
        Employer employer = own.registered(npp);
        reportWage.report(employer, membershipId, order);
        return Response.ok(EmploymentView.of(view(employer, membershipId))).build();
    }

    @POST
    @Path("/{membershipId}/end")
    @Transactional
    @Idempotent
    @Operation(summary = "Report the end of the employment", description = "The membership is inactive from then on; today is the day of the report.")
    @APIResponse(responseCode = "200", description = "The employment as it is now", content = @Content(schema = @Schema(implementation = EmploymentView.class)))
    @Refuses({"employment-ended", "letter-date-in-future", "letter-date-before-start", "last-day-in-future", "last-day-before-start"})
    public Response end(@PathParam("npp") String npp, @PathParam("membershipId") UUID membershipId, @Valid @NotNull EndOrder order) {
        Employer employer = own.registered(npp);
        endEmployment.end(employer, membershipId, order);
        return Response.ok(EmploymentView.of(view(employer, membershipId))).build();
    }

    private WorkerView view(Employer employer, UUID membershipId) {
        return workers.one(employer.id(), membershipId)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND).field("membershipId"));
    }
}
