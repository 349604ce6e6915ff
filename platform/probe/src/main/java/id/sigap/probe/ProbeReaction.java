package id.sigap.probe;

import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a row for every event that it acts on. */
@ApplicationScoped
public class ProbeReaction implements EventHandler {

    private final ProbeTables tables;
    private final boolean consumes;

    ProbeReaction(ProbeTables tables, @ConfigProperty(name = "probe.consumes", defaultValue = "true") boolean consumes) {
        this.tables = tables;
        this.consumes = consumes;
    }

    @Override
    public String name() {
        return "probe-reaction";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return consumes ? Set.of(Topic.SETTLEMENT_REQUESTS) : Set.of();
    }

    @Override
    public void on(Received event) {
        HoldRequested request = event.as(HoldRequested.class);
        if (tables.count("select count(*) from poison where claim_id = ?", request.claimId()) > 0) {
            throw new IllegalArgumentException("poison");
        }
        tables.update("insert into effect (claim_id, event_id, sequence) values (?, ?, ?)", request.claimId(), event.id(), event.sequence());
    }
}
