package id.sigap.sandbox.registry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Puts foreigners into the immigration office's records. */
@Path("/immigration/admin/passports/{country}/{number}")
@RunOnVirtualThread
public class ImmigrationAdminResource {

    private final Persons persons;
    private final TakePhotograph takePhotograph;

    ImmigrationAdminResource(Persons persons, TakePhotograph takePhotograph) {
        this.persons = persons;
        this.takePhotograph = takePhotograph;
    }

    @PUT
    public void register(@PathParam("country") @Pattern(regexp = Person.COUNTRY) String country,
            @PathParam("number") @Pattern(regexp = Person.PASSPORT) String number, @NotNull @Valid Entry entry) {
        persons.save(entry.of(Person.foreigner(country, number)));
    }

    @PUT
    @Path("/photo")
    @Consumes("image/jpeg")
    public void photograph(@PathParam("country") @Pattern(regexp = Person.COUNTRY) String country,
            @PathParam("number") @Pattern(regexp = Person.PASSPORT) String number, byte[] jpeg) {
        takePhotograph.of(Person.foreigner(country, number), jpeg);
    }
}
