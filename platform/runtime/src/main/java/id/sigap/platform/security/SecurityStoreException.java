package id.sigap.platform.security;

/** The store of keys or revocations failed; says nothing about the token at hand. */
public class SecurityStoreException extends RuntimeException {

    SecurityStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
