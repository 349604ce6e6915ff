package id.sigap.platform.outbox;

/** The outbox could not be written; the transaction must not commit. */
public class OutboxException extends RuntimeException {

    OutboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
