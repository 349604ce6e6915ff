package id.sigap.biometric.work;

/** The database did not do what the queue of pictures asked of it. */
public class FaceWorkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaceWorkException(String message, Throwable cause) {
        super(message, cause);
    }
}
