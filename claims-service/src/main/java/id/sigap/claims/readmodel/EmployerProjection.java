package id.sigap.claims.readmodel;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.EmployerState;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The NPP of each employer's unit, by which its account is known. */
@ApplicationScoped
class EmployerProjection implements EventHandler {

    private final Database db;

    EmployerProjection(Database db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "employer-projection";
    }

    @Override
    public Kind kind() {
        return Kind.PROJECTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.EMPLOYER_STATE);
    }

    @Override
    public void on(Received event) {
        if (event.is(EmployerState.class)) {
            EmployerState employer = event.as(EmployerState.class);
            db.update("insert into known_employer (employer_id, npp) values (?, ?) on conflict (employer_id) do update set npp = excluded.npp",
                    employer.employerId(), employer.npp().value());
        }
    }

    @Override
    public void truncate() {
        db.update("delete from known_employer");
    }
}
