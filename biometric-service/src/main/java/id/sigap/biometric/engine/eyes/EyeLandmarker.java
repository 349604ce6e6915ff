package id.sigap.biometric.engine.eyes;

import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;

/** Finds lids and irises of a face whose points are known. */
public interface EyeLandmarker {

    Eyes locate(Picture picture, FaceMesh mesh);
}
