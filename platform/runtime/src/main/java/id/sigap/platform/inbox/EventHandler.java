package id.sigap.platform.inbox;

import id.sigap.contracts.event.Topic;
import java.util.Set;

/**
 * A subscription: implement it as an {@code @ApplicationScoped} bean. Each handler has its own consumer group, position and
 * parked keys, so that one that is stuck delays no other.
 */
public interface EventHandler {

    /** Stable for ever, kebab-case: names the consumer group ({@code <service>.<name>}) and its rows. */
    String name();

    Kind kind();

    Set<Topic> topics();

    /**
     * Handles one event inside a transaction that also records it as handled. Events of one key come in order, each once.
     * What it throws rolls the transaction back: a fault of database or network is tried again for as long as it lasts;
     * anything else parks the key. Event types that it does not know it must ignore. It must not call other systems.
     */
    void on(Received event);

    /** Projections only: empties the tables that {@link #on} fills, inside a transaction, before a rebuild. */
    default void truncate() {
        throw new UnsupportedOperationException(name() + " cannot be rebuilt");
    }
}
