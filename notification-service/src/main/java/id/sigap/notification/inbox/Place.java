package id.sigap.notification.inbox;

/**
 * Where an inbox stands.
 *
 * @param lastSeq number of the newest message; 0 if there is none
 */
public record Place(long lastSeq, int unread) {

    static final Place EMPTY = new Place(0, 0);
}
