package id.sigap.biometric.likeness;

import id.sigap.contracts.biometric.LikenessState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Two persons whose enrolled faces are alike.
 *
 * @param first     of the two the one with the lower id
 * @param decidedAt null while it is open
 */
record LikenessCase(UUID id, UUID first, UUID second, LikenessState state, Instant raisedAt, Instant decidedAt) {

    List<UUID> persons() {
        return List.of(first, second);
    }
}
