package id.sigap.platform.crypto;

import id.sigap.contracts.type.Pseudonym;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Makes the stand-ins of persons, accounts and memberships for open topics; the same in every service (UUID version 8, RFC 9562). */
@Startup
@ApplicationScoped
public class Pseudonyms {

    private final Hmac hmac;

    Pseudonyms(Secrets secrets) {
        this.hmac = new Hmac(secrets.key32("pseudonym"));
    }

    public Pseudonym of(UUID id) {
        ByteBuffer digest = ByteBuffer.wrap(hmac.of("pseudonym", id.toString()));
        long high = digest.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
        long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new Pseudonym(new UUID(high, low));
    }
}
