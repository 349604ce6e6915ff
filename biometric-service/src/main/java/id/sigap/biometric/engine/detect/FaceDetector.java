package id.sigap.biometric.engine.detect;

import id.sigap.biometric.engine.picture.Picture;
import java.util.List;

/** Finds faces. */
public interface FaceDetector {

    /** The faces of a picture, the likeliest subject (large, central, sure) first; empty if there is none. */
    List<DetectedFace> detect(Picture picture);

    /** The same with more room around the picture, for a second look where the first was wrong; a detector that knows no other way looks as before. */
    default List<DetectedFace> detectBordered(Picture picture) {
        return detect(picture);
    }
}
