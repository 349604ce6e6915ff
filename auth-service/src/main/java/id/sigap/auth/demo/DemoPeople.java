package id.sigap.auth.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.OpenVerifiedAccount;
import id.sigap.auth.account.RoleScope;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.Email;
import id.sigap.auth.contact.rule.Phone;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.type.FacilityCode;
import id.sigap.contracts.type.Npp;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Creates the accounts of a demonstration where they are missing: members, employers, officers, with known passwords. */
@ApplicationScoped
class DemoPeople {

    private static final Logger LOG = Logger.getLogger(DemoPeople.class);

    private final AuthConfig config;
    private final OpenVerifiedAccount open;
    private final ObjectMapper json;

    DemoPeople(AuthConfig config, OpenVerifiedAccount open, ObjectMapper json) {
        this.config = config;
        this.open = open;
        this.json = json;
    }

    /**
     * One of them.
     *
     * @param email    may be null, if {@code phone} is not
     * @param npp      the employer that an EMPLOYER acts for; null otherwise
     * @param facility the hospital that a HOSPITAL acts for; null otherwise
     * @param name     whom it plays; not kept
     */
    record Person(String email, String phone, String password, Set<Role> roles, Npp npp, FacilityCode facility, String name) {

        RoleScope scope() {
            return new RoleScope(npp == null ? null : npp.value(), facility == null ? null : facility.value(), null);
        }

        @Override
        public String toString() {
            return "Person[***]";
        }
    }

    void create(@Observes StartupEvent event) {
        config.demoPeople().ifPresent(this::createFrom);
    }

    void createFrom(Path file) {
        LOG.warnf("DEMONSTRATION: accounts with known passwords are created from %s; never do this with real people's data", file);
        long created = read(file).stream().filter(person -> open.open(contacts(person), person.password(), person.roles(), person.scope())).count();
        LOG.warnf("DEMONSTRATION: %d accounts were created", created);
    }

    private List<Person> read(Path file) {
        try {
            return json.readValue(Files.readAllBytes(file), new TypeReference<>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the demo people in " + file + " cannot be read", e);
        }
    }

    private static List<Contact> contacts(Person person) {
        List<Contact> contacts = new ArrayList<>(2);
        if (person.email() != null) {
            contacts.add(Email.read(person.email()).orElseThrow(() -> new IllegalArgumentException("a demo person's e-mail address is none")));
        }
        if (person.phone() != null) {
            contacts.add(Phone.read(person.phone()).orElseThrow(() -> new IllegalArgumentException("a demo person's phone number is none")));
        }
        return contacts;
    }
}
