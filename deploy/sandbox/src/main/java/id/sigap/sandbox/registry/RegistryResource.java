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

    @GET
    @Path("/{nik}/photo")
    @Produces("image/jpeg")
    public byte[] photo(@HeaderParam("X-Api-Key") String key, @PathParam("nik") String nik) {
        door.enter(World.REGISTRY, key);
        return persons.photo(nik).orElseThrow(() -> new Refusal(404, "photo-unknown", "The registry has no photograph."));
    }
}
