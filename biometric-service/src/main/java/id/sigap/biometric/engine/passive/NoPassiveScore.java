package id.sigap.biometric.engine.passive;

import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import java.util.OptionalDouble;

/** Gives no score: of the networks that were tried none has both a clean licence and reliable answers (see MODELS.md). */
public final class NoPassiveScore implements LivenessDetector {

    @Override
    public OptionalDouble score(Picture picture, FaceMesh mesh) {
        return OptionalDouble.empty();
    }
}
