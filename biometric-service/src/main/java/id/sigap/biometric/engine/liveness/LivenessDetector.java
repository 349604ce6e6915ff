package id.sigap.biometric.engine.liveness;

import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import java.util.OptionalDouble;

/** Guesses from one picture whether a living face stood before the camera. Its word is advice: no decision rests on it alone. */
public interface LivenessDetector {

    /** Knows nothing of any picture: what runs while no detector of clean licence and measured error is at hand. */
    LivenessDetector NONE = (picture, mesh) -> OptionalDouble.empty();

    /** @return 0 (a copy) to 1 (a living face); empty if it cannot say */
    OptionalDouble score(Picture picture, FaceMesh mesh);
}
