package id.sigap.biometric.vault;

/** The database did not do what the vault asked of it. */
public class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultException(String message, Throwable cause) {
        super(message, cause);
    }
}
