package id.sigap.auth.contactchange;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.code.Codes;
import id.sigap.auth.code.rule.OneTimeCode.Verdict;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.auth.contactchange.Change.State;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.auth.PayoutHoldPlaced;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the code for a new contact. An e-mail address counts at once, a number only after a day: who stole the owner's number
 * elsewhere must not carry the account off within minutes. So does whatever a face confirmed, or a password that a code set lately: all contacts are told, and can stop it. The
 * contact that goes is told either way.
 */
@ApplicationScoped
class ProveChange implements TimerHandler {

    private static final String KIND = "contact-change";

    private final Accounts accounts;
    private final Contacts contacts;
    private final Changes changes;
    private final Codes codes;
    private final Outbox outbox;
    private final SafetyLog log;
    private final Timers timers;
    private final AuthConfig.ContactChange config;
    private final Clock clock;

    ProveChange(Accounts accounts, Contacts contacts, Changes changes, Codes codes, Outbox outbox, SafetyLog log, Timers timers, AuthConfig config,
            Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.changes = changes;
        this.codes = codes;
        this.outbox = outbox;
        this.log = log;
        this.timers = timers;
        this.config = config.contactChange();
        this.clock = clock;
    }

    /** What became of a guess. */
    sealed interface Guess {
        record Proved(State state, Instant effectiveAt) implements Guess {
        }

        record Wrong(int triesLeft) implements Guess {
        }

        record Over() implements Guess {
        }

        record Unknown() implements Guess {
        }
    }

    /** Does not throw: a wrong guess has to be counted. */
    @Transactional
    Guess prove(UUID accountId, UUID changeId, String code) {
        Optional<Account> account = accounts.locked(accountId);
        Optional<Change> change = changes.locked(accountId, changeId);
        if (account.isEmpty() || change.isEmpty()) {
            return new Guess.Unknown();
        }
        if (change.get().state() != State.UNPROVED || !change.get().isOpen(clock.instant())) {
            return new Guess.Over();
        }
        return switch (codes.guess(Purpose.CHANGE_CONTACT, changeId, code)) {
            case Verdict.Right() -> right(account.get(), change.get());
            case Verdict.Wrong(var after, int triesLeft) -> new Guess.Wrong(triesLeft);
            case Verdict.Over() -> new Guess.Over();
        };
    }

    private Guess right(Account account, Change change) {
        codes.withdraw(Purpose.CHANGE_CONTACT, change.id());
        Instant now = clock.instant();
        boolean replacesNumber = former(change).isPresent() && change.contact().kind() == ContactKind.PHONE;
        if (change.guarded() || replacesNumber && !change.lost()) {
            Instant effectiveAt = now.plus(config.phoneCoolDown());
            changes.become(change.id(), State.WAITING, effectiveAt);
            timers.schedule(KIND, change.id().toString(), effectiveAt, "");
            tell(account, Purpose.CONTACT_CHANGE_ASKED, contacts.provedContacts(account.id()));
            return new Guess.Proved(State.WAITING, effectiveAt);
        }
        return takeEffect(account, change, now) ? new Guess.Proved(State.DONE, now) : new Guess.Over();
    }

    /** False if the contact became another account's meanwhile. */
    private boolean takeEffect(Account account, Change change, Instant now) {
        List<Contact> before = contacts.provedContacts(account.id());
        boolean done = contacts.replace(account.id(), change.contact(), now);
        changes.become(change.id(), done ? State.DONE : State.STOPPED, now);
        if (!done) {
            return false;
        }
        tell(account, Purpose.CONTACT_CHANGED, before.stream().filter(contact -> change.reachesFar() || contact.kind() == change.contact().kind()).toList());
        accounts.contactsChanged(account, now);
        log.record(account.id(), change.contact().kind() == ContactKind.EMAIL ? What.EMAIL_CHANGED : What.PHONE_CHANGED, Where.HERE);
        if (change.reachesFar()) {
            outbox.append(new PayoutHoldPlaced(account.id(), account.personId().orElse(null), PayoutHoldPlaced.Reason.CONTACTS_REPLACED, now,
                    now.plus(config.payoutHold())));
        }
        return true;
    }

    private Optional<Contact> former(Change change) {
        return contacts.provedContacts(change.accountId()).stream().filter(contact -> contact.kind() == change.contact().kind()).findFirst();
    }

    private void tell(Account account, Purpose what, List<Contact> whom) {
        whom.forEach(contact -> codes.sendNotice(what, contact, account.locale()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> effect(UUID.fromString(timer.key())));
        return Outcome.done();
    }

    /** The account before the change, as who stops one has it. */
    private void effect(UUID changeId) {
        Optional<Account> account = changes.accountOf(changeId).flatMap(accounts::locked).filter(Account::isActive);
        account.flatMap(owner -> changes.locked(owner.id(), changeId)).filter(change -> change.state() == State.WAITING)
                .ifPresent(change -> takeEffect(account.get(), change, clock.instant()));
    }
}
