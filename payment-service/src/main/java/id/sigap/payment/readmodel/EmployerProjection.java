package id.sigap.payment.readmodel;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.EmployerState;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps the employers that are billed. */
@ApplicationScoped
public class EmployerProjection implements EventHandler {

    private static final String PUT = """
            insert into employer (employer_id, npp, name, scale, risk_class) values (?, ?, ?, ?, ?)
            on conflict (employer_id) do update set npp = excluded.npp, name = excluded.name, scale = excluded.scale,
                risk_class = excluded.risk_class""";

    private final Database db;

    EmployerProjection(Database db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "employers";
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
            db.update(PUT, employer.employerId(), employer.npp().value(), employer.name(), employer.scale(), employer.riskClass());
        }
    }

    @Override
    public void truncate() {
        db.update("delete from employer");
    }
}
