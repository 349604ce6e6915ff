package id.sigap.claims.officer;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.PersonState;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Since when at the latest an account is bound to a person: the first time that it was told. */
@ApplicationScoped
class BindingProjection implements EventHandler {

    private final Database db;

    BindingProjection(Database db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "binding-projection";
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
        if (person.accountId() == null) {
            db.update("delete from known_binding where person_id = ?", person.personId());
        } else {
            db.update("""
                    insert into known_binding (person_id, account_id, since) values (?, ?, ?)
                    on conflict (person_id) do update set account_id = excluded.account_id, since = excluded.since
                    where known_binding.account_id <> excluded.account_id""", person.personId(), person.accountId(), event.time());
        }
    }

    @Override
    public void truncate() {
        db.update("delete from known_binding");
    }
}
