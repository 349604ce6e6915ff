package id.sigap.biometric.engine;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.quality.QualityFigures;
import id.sigap.contracts.biometric.QualityReason;
import java.util.Optional;
import java.util.Set;

/** What a picture yields: a face to compare, or the reasons why not. */
public sealed interface FaceReading {

    record Usable(Embedding embedding, QualityFigures figures) implements FaceReading {
    }

    /** @param figures what was measured; empty where no face was found */
    record Unusable(Set<QualityReason> reasons, Optional<QualityFigures> figures) implements FaceReading {
    }
}
