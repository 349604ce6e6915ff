package id.sigap.platform.crypto;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds sealed fields by value: a keyed digest that can be compared, not turned back, and means nothing in another service. */
@Startup
@ApplicationScoped
public class BlindIndex {

    private final Hmac hmac;

    BlindIndex(Secrets secrets) {
        this.hmac = new Hmac(secrets.key32("blind-index"));
    }

    /**
     * @param context names the field, for example {@code person.nik}
     * @param value   in its one canonical form
     * @return 32 bytes
     */
    public byte[] of(String context, String value) {
        return hmac.of(context, value);
    }
}
