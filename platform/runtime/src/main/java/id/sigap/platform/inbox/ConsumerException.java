package id.sigap.platform.inbox;

/** The consumer's own book-keeping failed. */
class ConsumerException extends RuntimeException {

    ConsumerException(String message, Throwable cause) {
        super(message, cause);
    }
}
