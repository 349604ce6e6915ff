package id.sigap.membership.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.Sex;
import id.sigap.membership.identity.Identity;
import id.sigap.membership.identity.Person;
import id.sigap.membership.people.People;
import id.sigap.platform.api.Refuses;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The member's own data. */
@Path("/membership/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "members")
public class MeResource {

    private final BoundPerson bound;
    private final People people;

    MeResource(BoundPerson bound, People people) {
        this.bound = bound;
        this.people = people;
    }

    /** A member's own data. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Me")
    public record Me(UUID personId, @Schema(description = "Of a citizen", examples = "************0001") String nikMasked,
            @Schema(description = "Of a foreigner, who has no NIK: the country and the passport's number", examples = "IND *****567") String passportMasked,
            @Schema(examples = "SITI RAHMAWATI") String legalName,
            @Schema(examples = "1990-08-17") LocalDate birthDate, Sex sex) {

        @Override
        public String toString() {
            return "Me[" + personId + "]";
        }
    }

    @GET
    @Transactional
    @Operation(summary = "The member's own data", description = "As the civil registry has them, of a foreigner the immigration office; NIK or passport is masked.")
    @APIResponse(responseCode = "200", description = "The data", content = @Content(schema = @Schema(implementation = Me.class), examples = {
        @ExampleObject(name = "citizen", value = """
                {"personId": "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11", "nikMasked": "************0001", "legalName": "SITI RAHMAWATI",
                 "birthDate": "1990-08-17", "sex": "FEMALE"}"""),
        @ExampleObject(name = "foreigner", value = """
                {"personId": "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11", "passportMasked": "IND *****567", "legalName": "PRIYA RAMAN",
                 "birthDate": "1991-02-03", "sex": "FEMALE"}""")}))
    @Refuses("not-bound-yet")
    public Me me() {
        Person person = bound.get();
        return switch (people.numberOf(person.id())) {
            case Nik nik -> of(person, nik.masked(), null);
            case Passport passport -> of(person, null, passport.masked());
        };
    }

    private static Me of(Person person, String nikMasked, String passportMasked) {
        Identity identity = person.identity();
        return new Me(person.id(), nikMasked, passportMasked, identity.name().value(), identity.birthDate(), identity.sex());
    }
}
