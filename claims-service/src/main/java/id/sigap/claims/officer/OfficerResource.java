package id.sigap.claims.officer;

import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Supervisors say what officers may take. */
@Path("/claims/v1/officers/{accountId}")
@RolesAllowed("SUPERVISOR")
@RunOnVirtualThread
@Tag(name = "Officers")
public class OfficerResource {

    private final Profiles profiles;
    private final WorkTable works;
    private final ReadsByOfficers reads;
    private final Caller caller;

    OfficerResource(Profiles profiles, WorkTable works, ReadsByOfficers reads, Caller caller) {
        this.profiles = profiles;
        this.works = works;
        this.reads = reads;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "What an officer may take, and has", description = "Of the supervisor's own branch; of any for the head office.")
    @Refuses("not-found")
    public ProfileView one(UUID accountId) {
        reads.record(caller.accountId(), null, "officer");
        return profiles.find(accountId).filter(profile -> Officer.of(caller).sees(profile.branch())).map(this::view)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @PUT
    @Transactional
    @Operation(summary = "Say what an officer may take", description = """
            The branch that counts when the officer takes the next claim is the one in the officer's token; the one here counts where a supervisor assigns.
            Who is away gives back what is assigned. Who changed what is written down.""")
    @Refuses("forbidden")
    public ProfileView put(UUID accountId, @NotNull @Valid ProfileRequest request) {
        OfficerProfile profile = request.of(accountId);
        profiles.put(profile, Officer.of(caller));
        return view(profile);
    }

    private ProfileView view(OfficerProfile profile) {
        return ProfileView.of(profile, works.load(profile.accountId()));
    }
}
