package id.sigap.platform.security.dpop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;

/** The proofs that were used while they were young enough to be used again. In memory and bounded, as the decision on DPoP says. */
@ApplicationScoped
class UsedProofs {

    private static final int MOST = 100_000;

    private final Cache<String, Boolean> used = Caffeine.newBuilder().maximumSize(MOST)
            .expireAfterWrite(Proofs.OLDEST.plus(Proofs.AHEAD).plusSeconds(5)).build();

    /** False if the key's proof of this id was used before. */
    boolean useOnce(String thumbprint, String id) {
        return used.asMap().putIfAbsent(thumbprint + id, true) == null;
    }
}
