package id.sigap.membership.readmodel;

import id.sigap.contracts.claims.ClaimState;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Claims as the home screen shows them. */
@ApplicationScoped
class ClaimProjection implements EventHandler {

    private static final String PUT = """
            insert into known_claim (claim_id, person_id, programme, reason, status, gross, net, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (claim_id) do update set status = excluded.status, gross = excluded.gross, net = excluded.net,
                changed_at = excluded.changed_at""";

    private final Database db;

    ClaimProjection(Database db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "home-claims";
    }

    @Override
    public Kind kind() {
        return Kind.PROJECTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CLAIM_STATE);
    }

    @Override
    public void on(Received event) {
        if (event.is(ClaimState.class)) {
            ClaimState c = event.as(ClaimState.class);
            db.update(PUT, c.claimId(), c.personId(), c.programme(), c.reason(), c.status(), c.gross(), c.net(), c.changedAt());
        }
    }

    @Override
    public void truncate() {
        db.update("delete from known_claim");
    }
}
