package id.sigap.biometric.engine.passive;

import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import java.util.OptionalDouble;

/**
 * Guesses from a single picture whether a living face was before the camera, or a print or a screen. A guess only: it is shown to
 * officers and decides nothing by itself, since such networks err on cameras and prints that they were not trained on.
 */
public interface LivenessDetector {

    /** 0 (surely a print or screen) to 1 (surely living); empty if it cannot tell. */
    OptionalDouble score(Picture picture, FaceMesh mesh);
}
