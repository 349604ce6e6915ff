package id.sigap.notification.delivery;

/** How a try ended. Reasons are codes, never what the other side wrote: that may quote an address. */
sealed interface Attempt {

    record Sent() implements Attempt {
    }

    record Failed(String reason) implements Attempt {
    }

    record Expired() implements Attempt {
    }

    record NotNow(String reason) implements Attempt {
    }
}
