package id.sigap.platform.crypto.ecdsa;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.Provider;
import java.security.Security;
import java.util.Optional;

/**
 * ECDSA in native code: nothing else of the provider behind it is taken, so that all other cryptography stays the JDK's. Whoever asks the
 * JDK for such a signature gets this one first, and the JDK's own where the native code cannot take a key.
 */
public final class NativeEcdsa extends Provider {

    public static final String NAME = "SigapEcdsa";
    private static final String SERVICE = "Signature";
    private static final String ALGORITHM = "SHA256withECDSA";

    private final transient Provider whole;

    private NativeEcdsa(Provider whole) {
        super(NAME, whole.getVersionStr(), "ECDSA of " + whole.getName());
        this.whole = whole;
    }

    /**
     * Puts it before all other providers; again does nothing.
     *
     * @return why it was not, where the native code does not load on this machine
     */
    public static synchronized Optional<String> install() {
        if (Security.getProvider(NAME) != null) {
            return Optional.empty();
        }
        try {
            AmazonCorrettoCryptoProvider whole = AmazonCorrettoCryptoProvider.INSTANCE;
            if (whole.getLoadingError() != null) {
                return Optional.of(whole.getLoadingError().toString());
            }
            Security.insertProviderAt(new NativeEcdsa(whole), 1);
            return Optional.empty();
        } catch (LinkageError | RuntimeException missing) {
            return Optional.of(missing.toString());
        }
    }

    @Override
    public Service getService(String type, String algorithm) {
        return SERVICE.equals(type) && ALGORITHM.equalsIgnoreCase(algorithm) ? whole.getService(type, algorithm) : null;
    }
}
