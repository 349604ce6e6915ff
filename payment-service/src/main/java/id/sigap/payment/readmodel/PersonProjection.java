package id.sigap.payment.readmodel;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.PersonState;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Set;

/** Keeps of each person the month of birth, for the pension age; nothing else of a person is needed here. */
@ApplicationScoped
public class PersonProjection implements EventHandler {

    private final Database db;

    PersonProjection(Database db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "persons";
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
        if (event.is(PersonState.class)) {
            PersonState person = event.as(PersonState.class);
            db.update("""
                    insert into person (person_id, born_month) values (?, ?)
                    on conflict (person_id) do update set born_month = excluded.born_month""",
                    person.personId(), YearMonth.from(person.birthDate()));
        }
    }

    @Override
    public void truncate() {
        db.update("delete from person");
    }
}
