package id.sigap.auth.account;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.code.Codes;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Sends a registration's next code to one of its contacts; the owner of a contact that is taken gets a notice instead. */
@ApplicationScoped
class SendRegistrationCode {

    private final Codes codes;
    private final Contacts contacts;
    private final AuthConfig config;
    private final Clock clock;

    SendRegistrationCode(Codes codes, Contacts contacts, AuthConfig config, Clock clock) {
        this.codes = codes;
        this.contacts = contacts;
        this.config = config;
        this.clock = clock;
    }

    SentCode send(Registration registration, Contact target, List<Contact> targets) {
        byte[] index = contacts.indexOf(target);
        boolean taken = contacts.ownerOf(index).isPresent();
        Instant expiresAt = codes.send(Purpose.VERIFY_CONTACT, registration.id(),
                new Codes.Addressee(target, index, registration.locale(), taken));
        registration.sent(target.kind(), clock.instant());
        return new SentCode(registration.id(), target, targets, expiresAt, registration.nextCodeAt(config.code().resendAfter()));
    }
}
