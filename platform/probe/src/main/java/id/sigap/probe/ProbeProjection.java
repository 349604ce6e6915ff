package id.sigap.probe;

import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the newest event of each claim. */
@ApplicationScoped
public class ProbeProjection implements EventHandler {

    private final ProbeTables tables;
    private final boolean consumes;

    ProbeProjection(ProbeTables tables, @ConfigProperty(name = "probe.consumes", defaultValue = "true") boolean consumes) {
        this.tables = tables;
        this.consumes = consumes;
    }

    @Override
    public String name() {
        return "probe-projection";
    }

    @Override
    public Kind kind() {
        return Kind.PROJECTION;
    }

    @Override
    public Set<Topic> topics() {
        return consumes ? Set.of(Topic.SETTLEMENT_REQUESTS) : Set.of();
    }

    @Override
    public void on(Received event) {
        tables.update("""
                insert into copy (claim_id, sequence) values (?, ?)
                on conflict (claim_id) do update set sequence = excluded.sequence, times = copy.times + 1""",
                event.as(HoldRequested.class).claimId(), event.sequence());
    }

    @Override
    public void truncate() {
        tables.update("delete from copy");
    }
}
