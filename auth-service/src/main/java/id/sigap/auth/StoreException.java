package id.sigap.auth;

/** The service's own database could not be read or written; what was asked for is undone. */
public class StoreException extends RuntimeException {

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
