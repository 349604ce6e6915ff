package id.sigap.auth.account;

import id.sigap.auth.contact.Contacts;
import id.sigap.contracts.auth.AccountHappened;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.platform.outbox.Lane;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import id.sigap.platform.sql.Statements.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The accounts, and what is said of them. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    private final Contacts contacts;
    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Database database;

    Accounts(Contacts contacts, Outbox outbox, Pseudonyms pseudonyms, Clock clock, MeterRegistry metrics, Database database) {
        this.database = database;
        this.contacts = contacts;
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** The account whose owner proved a contact. */
    public Optional<Account> byContact(byte[] contactIndex) {
        return contacts.ownerOf(contactIndex).flatMap(this::findByIdOptional);
    }

    /**
     * What tokens say of an account, if it is active, together with other statements: the first of them, since it keeps the account as
     * it is until the transaction ends.
     *
     * @param passwordHash what was proved by a password: the account has no other by now. Null if it was proved by something else
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Answer<Subject> activeSubject(UUID accountId, String passwordHash, Statements together) {
        return together.ask("select " + Subject.COLUMNS + " from account a where a.id = ? and a.status = ? and a.password_hash = coalesce(?, a.password_hash) for share",
                Subject::read, accountId, AccountStatus.ACTIVE, passwordHash);
    }

    /** The language that an account's owner reads, together with other statements. */
    public Answer<String> locale(UUID accountId, Statements together) {
        return together.ask("select locale from account where id = ?", row -> row.text("locale"), accountId);
    }

    /** For a change: one at a time. */
    public Optional<Account> locked(UUID accountId) {
        return findByIdOptional(accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One whose session asks for something. @throws ProblemException UNAUTHENTICATED if it is closed, or never had a contact */
    public Account active(UUID accountId) {
        return active(findByIdOptional(accountId));
    }

    /** The same, for a change. */
    public Account lockedActive(UUID accountId) {
        return active(locked(accountId));
    }

    /** The same, while it is no person's yet. @throws ProblemException ALREADY_BOUND, too */
    public Account lockedUnbound(UUID accountId) {
        Account account = lockedActive(accountId);
        if (account.personId().isPresent()) {
            throw new ProblemException(AuthProblem.ALREADY_BOUND);
        }
        return account;
    }

    private static Account active(Optional<Account> found) {
        return found.filter(Account::isActive).orElseThrow(() -> new ProblemException(CommonProblem.UNAUTHENTICATED));
    }

    /** Replaces a password's hash by one at today's cost, unless the password was changed meanwhile. */
    public void rehash(UUID accountId, String before, String after) {
        update("passwordHash = ?1 where id = ?2 and passwordHash = ?3", after, accountId, before);
    }

    /** Tells what the contacts of an account are by now. */
    public void contactsChanged(Account account, Instant now) {
        account.touched(now);
        tellState(account);
    }

    /** Closes an account whose contacts are gone already, and tells so. */
    public void close(Account account, String nobodysHash, Instant now) {
        account.close(nobodysHash, now);
        flush();
        tellState(account);
    }

    /** Tells of an account that came with many others. */
    void tellImported(Account account) {
        Contacts.Proved proved = contacts.proved(account.id());
        outbox.append(new AccountState(account.id(), account.status(), proved.email(), proved.phone(), account.locale(), null, account.roles(),
                account.changedAt()), Lane.BULK);
        outbox.append(new AccountHappened(pseudonyms.of(account.id()), What.IMPORTED, clock.instant()), Lane.BULK);
    }

    /** Tells the services that keep a copy what the account is now. */
    void tellState(Account account) {
        Contacts.Proved proved = contacts.proved(account.id());
        outbox.append(new AccountState(account.id(), account.status(), proved.email(), proved.phone(), account.locale(),
                account.personId().orElse(null), account.roles(), account.changedAt()));
    }

    /** Tells analysts what happened, who see a pseudonym, and counts it. */
    public void tell(UUID accountId, What what) {
        database.together(alone -> tell(accountId, what, alone));
    }

    /** The same, together with other statements. */
    public void tell(UUID accountId, What what, Statements together) {
        metrics.counter("auth.account.happened", "what", what.name()).increment();
        outbox.append(new AccountHappened(pseudonyms.of(accountId), what, clock.instant()), together);
    }
}
