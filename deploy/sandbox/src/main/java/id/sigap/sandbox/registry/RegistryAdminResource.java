package id.sigap.sandbox.registry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Puts citizens into the civil registry. */
@Path("/registry/admin/persons/{nik}")
@RunOnVirtualThread
public class RegistryAdminResource {

    private final Persons persons;
    private final TakePhotograph takePhotograph;

    RegistryAdminResource(Persons persons, TakePhotograph takePhotograph) {
        this.persons = persons;
        this.takePhotograph = takePhotograph;
    }

    @PUT
    public void register(@PathParam("nik") @Pattern(regexp = Person.NIK) String nik, @NotNull @Valid Entry entry) {
        persons.save(entry.of(nik));
    }

    @PUT
    @Path("/photo")
    @Consumes("image/jpeg")
    public void photograph(@PathParam("nik") @Pattern(regexp = Person.NIK) String nik, byte[] jpeg) {
        takePhotograph.of(nik, jpeg);
    }
}
