package id.sigap.platform.outbox;

/** Two queues to the broker, so that a mass of events never delays what a person waits for. */
public enum Lane {
    INTERACTIVE, BULK;

    short code() {
        return (short) ordinal();
    }
}
