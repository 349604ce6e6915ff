package id.sigap.auth.binding;

/** The office that was asked gave no answer that says anything about the person. */
class RegistryAwayException extends RuntimeException {

    RegistryAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
