package id.sigap.notification.delivery;

/** What a delivery's letter came to. */
public sealed interface Composed {

    record Ready(Letter letter) implements Composed {
    }

    /** Something that it needs has not arrived; later it may have. */
    record NotYet(String reason) implements Composed {
    }

    /** There is nobody to send it to, or nothing to send. */
    record Never(String reason) implements Composed {
    }
}
