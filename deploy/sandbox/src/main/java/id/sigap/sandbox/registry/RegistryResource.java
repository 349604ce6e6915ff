package id.sigap.sandbox.registry;

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

/** The civil registry for its partners: confirms what a person says of themselves, and gives the photograph. */
@Path("/registry/v1/persons")
@RunOnVirtualThread
public class RegistryResource {

    private static final int MOST_PHOTO_BYTES = 2 * 1024 * 1024;

    private final Persons persons;
    private final RegistryDoor door;

    RegistryResource(Persons persons, RegistryDoor door) {
        this.persons = persons;
        this.door = door;
    }

    public record Claimed(@NotNull @Pattern(regexp = Person.NIK) String nik, @NotBlank @Size(max = 100) String fullName,
            @NotNull LocalDate birthDate) {
        @Override
        public String toString() {
            return "Claimed[***]";
        }
    }

    @POST
    @Path("/check")
    public Check check(@HeaderParam("X-Api-Key") String key, @NotNull @Valid Claimed claimed) {
        door.enter(World.REGISTRY, key);
        return Check.of(persons.find(claimed.nik()), claimed.fullName(), claimed.birthDate());
    }

    /** @param photo Base64 of a JPEG or PNG */
    public record Pictured(@NotNull @Pattern(regexp = Person.NIK) String nik, @NotNull @Size(min = 1, max = MOST_PHOTO_BYTES) byte[] photo) {
        @Override
        public String toString() {
            return "Pictured[***]";
        }
    }

    /** Whether a photograph is of the person; the registry's own stays with it. */
    @POST
    @Path("/photo-verification")
    public PhotoCheck verifyPhoto(@HeaderParam("X-Api-Key") String key, @NotNull @Valid Pictured pictured) {
        door.enter(World.REGISTRY, key);
        return PhotoCheck.of(persons.find(pictured.nik()).isPresent(), persons.photo(pictured.nik()), pictured.photo());
    }

    @GET
    @Path("/{nik}/photo")
    @Produces("image/jpeg")
    public byte[] photo(@HeaderParam("X-Api-Key") String key, @PathParam("nik") String nik) {
        door.enter(World.REGISTRY, key);
        return persons.photo(nik).orElseThrow(() -> new Refusal(404, "photo-unknown", "The registry has no photograph."));
    }
}
