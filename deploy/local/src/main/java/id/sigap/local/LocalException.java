package id.sigap.local;

/** Something that the user of the launcher can understand and act on; shown without a stack trace. */
public final class LocalException extends RuntimeException {

    public LocalException(String message) {
        super(message);
    }

    public LocalException(String message, Throwable cause) {
        super(message, cause);
    }
}
