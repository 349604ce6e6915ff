package id.sigap.sandbox.registry;

import id.sigap.sandbox.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;

/** Puts persons into the registry. */
@Path("/registry/admin/persons/{nik}")
@RunOnVirtualThread
public class RegistryAdminResource {

    private static final int PHOTO_LIMIT_BYTES = 2 * 1024 * 1024;

    private final Persons persons;

    RegistryAdminResource(Persons persons) {
        this.persons = persons;
    }

    public record Entry(@NotBlank @Size(max = 100) String fullName, @NotNull @PastOrPresent LocalDate birthDate,
            @NotNull Sex sex) {
        @Override
        public String toString() {
            return "Entry[***]";
        }
    }

    @PUT
    public void register(@PathParam("nik") @Pattern(regexp = Person.NIK) String nik, @NotNull @Valid Entry entry) {
        persons.save(new Person(nik, entry.fullName().strip(), entry.birthDate(), entry.sex()));
    }

    @PUT
    @Path("/photo")
    @Consumes("image/jpeg")
    public void photograph(@PathParam("nik") @Pattern(regexp = Person.NIK) String nik, byte[] jpeg) {
        if (jpeg.length > PHOTO_LIMIT_BYTES) {
            throw new Refusal(413, "photo-too-large", "A photograph has at most 2 MiB.");
        }
        if (!isJpeg(jpeg)) {
            throw new Refusal(400, "photo-not-jpeg", "The photograph is not a JPEG file.");
        }
        if (persons.find(nik).isEmpty()) {
            throw new Refusal(404, "person-unknown", "Register the person before the photograph.");
        }
        persons.savePhoto(nik, jpeg);
    }

    private static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8 && (bytes[2] & 0xff) == 0xff;
    }
}
