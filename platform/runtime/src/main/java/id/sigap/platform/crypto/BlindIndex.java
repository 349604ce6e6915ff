package id.sigap.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds sealed fields by value: a keyed digest that can be compared, not turned back, and means nothing in another service. */
@ApplicationScoped
public class BlindIndex {

    private final Secrets secrets;

    BlindIndex(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * @param context names the field, for example {@code person.nik}
     * @param value   in its one canonical form
     * @return 32 bytes
     */
    public byte[] of(String context, String value) {
        return Hmac.of(secrets.key32("blind-index"), context, value);
    }
}
