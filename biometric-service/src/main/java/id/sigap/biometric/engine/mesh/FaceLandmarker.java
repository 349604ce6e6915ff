package id.sigap.biometric.engine.mesh;

import id.sigap.biometric.engine.detect.DetectedFace;
import id.sigap.biometric.engine.picture.Picture;

/** Finds the points of a face that was detected. */
public interface FaceLandmarker {

    FaceMesh locate(Picture picture, DetectedFace face);
}
