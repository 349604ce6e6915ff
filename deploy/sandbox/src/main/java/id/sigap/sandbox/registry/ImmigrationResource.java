package id.sigap.sandbox.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.sandbox.fault.World;
import id.sigap.sandbox.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;

/** The immigration office for its partners: what the civil registry is for citizens, by passport. */
@Path("/immigration/v1/passports")
@RunOnVirtualThread
public class ImmigrationResource {

    private final Persons persons;
    private final RegistryDoor door;

    ImmigrationResource(Persons persons, RegistryDoor door) {
        this.persons = persons;
        this.door = door;
    }

    public record Claimed(@NotNull @Pattern(regexp = Person.PASSPORT) String number, @NotNull @Pattern(regexp = Person.COUNTRY) String country,
            @NotBlank @Size(max = 100) String fullName, @NotNull LocalDate birthDate) {
        @Override
        public String toString() {
            return "Claimed[***]";
        }
    }

    /** The civil registry's answer, but for the name of what was found. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(boolean passportFound, int passportScore, int nameScore, boolean birthDateMatch, int birthDateScore, String legalName, Sex sex) {

        static Answer of(Check check) {
            return new Answer(check.nikFound(), check.nikScore(), check.nameScore(), check.birthDateMatch(), check.birthDateScore(), check.legalName(), check.sex());
        }

        @Override
        public String toString() {
            return "Answer[***]";
        }
    }

    @POST
    @Path("/check")
    public Answer check(@HeaderParam("X-Api-Key") String key, @NotNull @Valid Claimed claimed) {
        door.enter(World.IMMIGRATION, key);
        return Answer.of(Check.of(persons.find(Person.foreigner(claimed.country(), claimed.number())), claimed.fullName(), claimed.birthDate()));
    }

    @GET
    @Path("/{country}/{number}/photo")
    @Produces("image/jpeg")
    public byte[] photo(@HeaderParam("X-Api-Key") String key, @PathParam("country") @Pattern(regexp = Person.COUNTRY) String country,
            @PathParam("number") String number) {
        door.enter(World.IMMIGRATION, key);
        return persons.photo(Person.foreigner(country, number))
                .orElseThrow(() -> new Refusal(404, "photo-unknown", "The immigration office has no photograph."));
    }
}
