package id.sigap.platform.crypto;

/** Sealed data that cannot be opened: another key, another context, or changed bytes. */
public class SealBrokenException extends RuntimeException {

    SealBrokenException(Throwable cause) {
        super("sealed data cannot be opened", cause);
    }
}
