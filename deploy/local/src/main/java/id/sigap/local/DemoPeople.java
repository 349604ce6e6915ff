package id.sigap.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.auth.Role;
import id.sigap.servers.Folders;
import java.util.List;

/** The demo's people, each with a password of this installation's own. */
final class DemoPeople {

    private static final String EMPLOYER_NUMBER = "26110001";
    private static final String HOSPITAL_CODE = "RS3216001";

    private final Layout layout;

    DemoPeople(Layout layout) {
        this.layout = layout;
    }

    List<Person> all() {
        return List.of(
                person("sari.petugas", "+628110000001", Role.OFFICER, null, "Sari Wulandari"),
                person("bagus.petugas", "+628110000002", Role.OFFICER, null, "Bagus Prasetyo"),
                person("ratna.penyelia", "+628110000003", Role.SUPERVISOR, null, "Ratna Dewi"),
                person("hrd", "+628110000004", Role.EMPLOYER, EMPLOYER_NUMBER, "PT Maju Sejahtera"),
                person("operator", "+628110000005", Role.OPERATOR, null, "Operator Sigap"),
                hospital("klaim.rs", "+628110000007", "RS Mitra Sehat"),
                person("analis", "+628110000006", Role.ANALYST, null, "Analis Sigap"));
    }

    private Person person(String mailbox, String phone, Role role, String npp, String name) {
        return new Person(mailbox + "@sigap.example", phone, layout.password("person-" + mailbox), List.of(role), npp, null, name);
    }

    private Person hospital(String mailbox, String phone, String name) {
        return new Person(mailbox + "@sigap.example", phone, layout.password("person-" + mailbox), List.of(Role.HOSPITAL), null, HOSPITAL_CODE, name);
    }

    /** Writes the file that auth-service loads them from. */
    void write() {
        try {
            Folders.writeSecret(layout.people(), new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
