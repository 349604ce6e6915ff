package id.sigap.biometric.engine.detect;

import id.sigap.biometric.engine.picture.Picture;
import java.util.List;

/** Finds faces. */
public interface FaceDetector {

    /** The faces of a picture, the likeliest subject (large, central, sure) first; empty if there is none. */
    List<DetectedFace> detect(Picture picture);
}
