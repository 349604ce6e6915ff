package id.sigap.auth.account;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.password.NewPassword;
import id.sigap.auth.password.PasswordHashing;
import id.sigap.auth.password.Turn;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Opens an account that waits for the proof of one contact. It does the same work and answers the same whether a contact is
 * known or not: a new account each time; the first that proves the contact becomes its owner, the others lapse.
 */
@ApplicationScoped
class RegisterAccount {

    private final Accounts accounts;
    private final Contacts contacts;
    private final Registrations registrations;
    private final SendRegistrationCode sendCode;
    private final NewPassword newPassword;
    private final PasswordHashing hashing;
    private final Timers timers;
    private final AuthConfig config;
    private final Clock clock;

    RegisterAccount(Accounts accounts, Contacts contacts, Registrations registrations, SendRegistrationCode sendCode,
            NewPassword newPassword, PasswordHashing hashing, Timers timers, AuthConfig config, Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.registrations = registrations;
        this.sendCode = sendCode;
        this.newPassword = newPassword;
        this.hashing = hashing;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    /** @param named one contact at least, of one kind each; the code goes to the first */
    SentCode register(List<Contact> named, String password, String locale) {
        newPassword.check(password, named.stream().map(Contact::value).toList());
        String hash = hashing.hash(Turn.STRANGER, password);
        return QuarkusTransaction.requiringNew().call(() -> open(named, hash, locale));
    }

    private SentCode open(List<Contact> named, String hash, String locale) {
        Instant now = clock.instant();
        Account account = new Account(Ids.next(), hash, locale, Set.of(Role.MEMBER), RoleScope.NONE, now);
        accounts.persistAndFlush(account);
        named.forEach(contact -> contacts.name(account.id(), contact));
        Registration registration = new Registration(Ids.next(), account.id(), locale, now.plus(config.code().registrationLife()));
        SentCode sent = sendCode.send(registration, named.getFirst(), named);
        registrations.persist(registration);
        timers.schedule(LapseRegistration.KIND, registration.id().toString(), now.plus(config.code().registrationLife()), "");
        accounts.tell(account.id(), What.REGISTERED);
        return sent;
    }
}
