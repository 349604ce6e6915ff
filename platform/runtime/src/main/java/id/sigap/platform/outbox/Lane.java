package id.sigap.platform.outbox;

/** Two queues to the broker, so that a mass of events never delays what a person waits for. */
public enum Lane {
    /** Somebody waits: sent at once. */
    INTERACTIVE,
    /** Nobody does: gathered for a moment, since a Kafka transaction costs as much for one row as for many. */
    BULK;

    short code() {
        return (short) ordinal();
    }
}
