package id.sigap.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How long reactions remember what they acted on. */
@ApplicationScoped
public class InboxMemory {

    private final ConsumerTables tables;

    InboxMemory(ConsumerTables tables) {
        this.tables = tables;
    }

    /** Forgets events that were handled longer ago; in the caller's transaction. */
    public int prune(Duration olderThan) {
        return tables.pruneInbox(olderThan);
    }
}
