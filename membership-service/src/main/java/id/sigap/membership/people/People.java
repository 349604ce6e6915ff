package id.sigap.membership.people;

import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.membership.identity.Identity;
import id.sigap.membership.identity.Person;
import id.sigap.platform.Ids;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Keeps persons, one per NIK or passport, and tells the other services of each change. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class People {

    private final PersonRepository rows;
    private final PersonSeals seals;
    private final Outbox outbox;
    private final Database db;
    private final Clock clock;

    People(PersonRepository rows, PersonSeals seals, Outbox outbox, Database db, Clock clock) {
        this.rows = rows;
        this.seals = seals;
        this.outbox = outbox;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Lets one transaction at a time deal with a NIK or passport: two that come at once find one person, not two. The unique index would
     * refuse the second; the lock lets it find the first.
     */
    public void lock(PersonNumber number) {
        lock(ByteBuffer.wrap(seals.indexOf(number)).getLong());
    }

    /** Lets one transaction at a time bind an account. To be taken after the lock of the number. */
    public void lockAccount(UUID accountId) {
        lock(accountId.getLeastSignificantBits());
    }

    private void lock(long key) {
        db.call("select pg_advisory_xact_lock(?)", key);
    }

    public Optional<Person> byNumber(PersonNumber number) {
        byte[] index = seals.indexOf(number);
        Optional<PersonEntity> row = switch (number) {
            case Nik nik -> rows.byNik(index);
            case Passport passport -> rows.byPassport(index);
        };
        return row.map(seals::open);
    }

    public Optional<Person> byAccount(UUID accountId) {
        return rows.byAccount(accountId).map(seals::open);
    }

    public Optional<Person> byId(UUID personId) {
        return rows.findByIdOptional(personId).map(seals::open);
    }

    /** Whether this service knows such a person. */
    boolean knows(UUID personId) {
        return rows.findByIdOptional(personId).isPresent();
    }

    /** The NIK or passport of a person, to show it masked to its owner. */
    public PersonNumber numberOf(UUID personId) {
        return seals.openNumber(rows.findById(personId));
    }

    /** @param accountId the account to bind; null if none is proved yet */
    public Person create(PersonNumber number, Identity identity, UUID accountId) {
        PersonEntity row = new PersonEntity();
        row.id = Ids.next();
        row.createdAt = clock.instant();
        seals.seal(row, number);
        Person person = new Person(row.id, identity, accountId);
        take(row, person);
        rows.persistAndFlush(row);
        tell(person, number);
        return person;
    }

    /** Writes what changed, if anything did. */
    public void update(Person person) {
        PersonEntity row = rows.findById(person.id());
        if (!seals.open(row).equals(person)) {
            take(row, person);
            rows.flush();
            tell(person, seals.openNumber(row));
        }
    }

    private void take(PersonEntity row, Person person) {
        seals.seal(row, person.identity());
        if (!Objects.equals(person.accountId(), row.accountId)) {
            row.accountId = person.accountId();
            row.boundAt = person.accountId() == null ? null : clock.instant();
        }
        row.changedAt = clock.instant();
    }

    private void tell(Person person, PersonNumber number) {
        outbox.append(PersonStates.of(person, number));
    }
}
