package id.sigap.auth.passwordchange;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.code.Codes;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.platform.Ids;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends a code for a new password to a contact that an account proved. The answer, the work done before it and the time that takes
 * are the same where there is no such account: the code leaves in the background.
 */
@ApplicationScoped
class AskForReset implements TimerHandler {

    private static final String KIND = "password-reset-code";

    private final Accounts accounts;
    private final Contacts contacts;
    private final Resets resets;
    private final Codes codes;
    private final Timers timers;
    private final AuthConfig.Code config;
    private final Clock clock;

    AskForReset(Accounts accounts, Contacts contacts, Resets resets, Codes codes, Timers timers, AuthConfig config, Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.resets = resets;
        this.codes = codes;
        this.timers = timers;
        this.config = config.code();
        this.clock = clock;
    }

    /** Where a code went, if there is an account. */
    record Asked(UUID resetId, Contact sentTo, Instant codeExpiresAt, Instant nextCodeAt) {
    }

    @Transactional
    Asked ask(Contact contact) {
        Instant now = clock.instant();
        byte[] index = contacts.indexOf(contact);
        codes.reserve(index);
        UUID resetId = Ids.next();
        Optional<Account> account = accounts.byContact(index).filter(Account::isActive);
        resets.open(resetId, account.map(Account::id).orElse(null));
        codes.pretend(Purpose.RESET_PASSWORD, resetId);
        timers.scheduleNow(KIND, resetId.toString(), contact.kind().name());
        return new Asked(resetId, contact, now.plus(config.life()), now.plus(config.resendAfter()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> send(UUID.fromString(timer.key()), timer.payload()));
        return Outcome.done();
    }

    private void send(UUID resetId, String kind) {
        Optional<Account> account = resets.locked(resetId).filter(reset -> reset.accountId() != null && reset.doneAt() == null)
                .flatMap(reset -> accounts.findByIdOptional(reset.accountId())).filter(Account::isActive);
        account.flatMap(owner -> contacts.provedContacts(owner.id()).stream().filter(contact -> contact.kind().name().equals(kind)).findFirst())
                .ifPresent(contact -> codes.sendReserved(Purpose.RESET_PASSWORD, resetId,
                        new Codes.Addressee(contact, contacts.indexOf(contact), account.get().locale(), false)));
    }
}
