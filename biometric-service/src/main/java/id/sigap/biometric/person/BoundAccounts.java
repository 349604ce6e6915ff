package id.sigap.biometric.person;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.PersonState;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/** Which account is bound to a person, as membership-service says. */
@ApplicationScoped
public class BoundAccounts implements EventHandler {

    private final AgroalDataSource database;

    BoundAccounts(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "bound-accounts";
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
        run("""
                insert into bound_account (person_id, account_id) values (?, ?)
                on conflict (person_id) do update set account_id = excluded.account_id""", person.personId(), person.accountId());
    }

    @Override
    public void truncate() {
        run("truncate bound_account");
    }

    /** False if another account is bound to the person by now. A person not heard of yet does not stand in the way. */
    public boolean mayAct(UUID personId, UUID accountId) {
        if (personId == null) {
            return true;
        }
        try (Connection c = database.getConnection();
                PreparedStatement find = c.prepareStatement("select account_id from bound_account where person_id = ?")) {
            find.setObject(1, personId);
            try (ResultSet row = find.executeQuery()) {
                return !row.next() || accountId.equals(row.getObject(1, UUID.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not read a bound account", e);
        }
    }

    private void run(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not keep a bound account", e);
        }
    }
}
