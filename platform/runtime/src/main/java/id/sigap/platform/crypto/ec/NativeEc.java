package id.sigap.platform.crypto.ec;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.Provider;
import java.security.Security;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What elliptic curves do, in native code: signing (ECDSA), agreeing on a key (ECDH) and making one for that. Nothing else of the provider
 * behind it is taken, so that all other cryptography stays the JDK's. Whoever asks the JDK for these gets them from here first, and the
 * JDK's own where the native code cannot take a key.
 */
public final class NativeEc extends Provider {

    public static final String NAME = "SigapEc";
    /** Type and algorithm, as the JDK names them. */
    private static final Set<String> TAKEN = Set.of("signature sha256withecdsa", "keyagreement ecdh", "keypairgenerator ec");

    private final transient Provider whole;

    private NativeEc(Provider whole) {
        super(NAME, whole.getVersionStr(), "Elliptic curves of " + whole.getName());
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
            Security.insertProviderAt(new NativeEc(whole), 1);
            return Optional.empty();
        } catch (LinkageError | RuntimeException missing) {
            return Optional.of(missing.toString());
        }
    }

    @Override
    public Service getService(String type, String algorithm) {
        return TAKEN.contains((type + " " + algorithm).toLowerCase(Locale.ROOT)) ? whole.getService(type, algorithm) : null;
    }
}
