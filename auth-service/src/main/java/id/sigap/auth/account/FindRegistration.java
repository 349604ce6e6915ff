package id.sigap.auth.account;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.code.Codes;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells where a registration's code is. The same for a contact that is taken, whose owner's notice travels the same way. */
@ApplicationScoped
class FindRegistration {

    private final Registrations registrations;
    private final Contacts contacts;
    private final Codes codes;
    private final AuthConfig.Code config;

    FindRegistration(Registrations registrations, Contacts contacts, Codes codes, AuthConfig config) {
        this.registrations = registrations;
        this.contacts = contacts;
        this.codes = codes;
        this.config = config.code();
    }

    /** What is known by now; the code's part is empty once it is over. */
    record Found(SentCode sent, Codes.Way way) {
    }

    @Transactional
    Optional<Found> find(UUID registrationId) {
        return registrations.findByIdOptional(registrationId).filter(registration -> !registration.isCompleted())
                .flatMap(registration -> codes.way(Purpose.VERIFY_CONTACT, registrationId).map(way -> found(registration, way)));
    }

    private Found found(Registration registration, Codes.Way way) {
        List<Contact> named = contacts.named(registration.accountId());
        Contact target = named.stream().filter(contact -> contact.kind() == registration.sentTo()).findFirst().orElseThrow();
        return new Found(new SentCode(registration.id(), target, named, way.expiresAt(), registration.nextCodeAt(config.resendAfter())), way);
    }
}
