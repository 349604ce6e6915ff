package id.sigap.platform.crypto;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the change of a key-encryption key is. Keys go by ids that follow from them and tell nothing of them.
 *
 * @param present  in the secret {@code kek}
 * @param next     in the secret {@code kek-next}; missing where none is on its way
 * @param nextFrom from when on the next one wraps
 * @param toRewrap keys of persons that it does not wrap yet
 * @param presentMayGo whether the present one is needed no more
 */
@Schema(name = "KeyEncryptionKeys")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeysView(String present, String next, Instant nextFrom, long toRewrap, boolean presentMayGo) {

    static KeysView of(KeyUse use, long toRewrap, Instant now) {
        KeyRing ring = use.ring();
        boolean inUse = use.nextFrom() != null && !now.isBefore(use.nextFrom());
        return new KeysView(ring.present().id(), ring.next().map(Kek::id).orElse(null), use.nextFrom(), toRewrap, inUse && toRewrap == 0);
    }
}
