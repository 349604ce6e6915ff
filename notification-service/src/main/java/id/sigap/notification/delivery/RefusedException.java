package id.sigap.notification.delivery;

/** The receiver will never take this letter; its code says why. */
public class RefusedException extends Exception {

    public RefusedException(String code, Throwable cause) {
        super(code, cause);
    }
}
