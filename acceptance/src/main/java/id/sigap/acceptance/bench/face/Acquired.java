package id.sigap.acceptance.bench.face;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.contracts.biometric.QualityReason;
import java.util.Optional;
import java.util.Set;

/**
 * What the engine made of one picture.
 *
 * @param reasons of the quality gate; empty where it lets the picture through
 * @param face    of any picture that shows one, let through or not; empty is a failure to acquire
 */
record Acquired(Shot shot, Set<QualityReason> reasons, Optional<Embedding> face) {

    boolean flagged() {
        return face.isPresent() && !reasons.isEmpty();
    }
}
