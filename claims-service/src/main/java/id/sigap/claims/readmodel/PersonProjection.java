package id.sigap.claims.readmodel;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.PersonState;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Persons, as membership-service knows them; name and birth date sealed. */
@ApplicationScoped
class PersonProjection implements EventHandler {

    static final String NAME = "person.legal-name";
    static final String BIRTH = "person.birth-date";

    private final Database db;
    private final PersonalData sealer;

    PersonProjection(Database db, PersonalData sealer) {
        this.db = db;
        this.sealer = sealer;
    }

    @Override
    public String name() {
        return "person-projection";
    }

    @Override
    public Kind kind() {
        return Kind.PROJECTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PERSON_STATE);
    }

    @Override
    public void on(Received event) {
        if (!event.is(PersonState.class)) {
            return;
        }
        PersonState person = event.as(PersonState.class);
        db.update("""
                insert into known_person (person_id, account_id, legal_name_sealed, birth_date_sealed, citizen, region, told_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (person_id) do update set account_id = excluded.account_id, legal_name_sealed = excluded.legal_name_sealed,
                    birth_date_sealed = excluded.birth_date_sealed, citizen = excluded.citizen, region = excluded.region, told_at = excluded.told_at""",
                person.personId(), person.accountId(), sealer.seal(person.personId(), NAME, person.legalName()),
                sealer.seal(person.personId(), BIRTH, person.birthDate().toString()), person.citizen(), person.region(), event.time());
    }

    @Override
    public void truncate() {
        db.update("delete from known_person");
    }
}
