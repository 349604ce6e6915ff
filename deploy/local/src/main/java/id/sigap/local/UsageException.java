package id.sigap.local;

/** The command line was not understood; the message says how it is used. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
