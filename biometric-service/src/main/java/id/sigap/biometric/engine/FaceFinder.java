package id.sigap.biometric.engine;

import id.sigap.biometric.engine.detect.DetectedFace;
import id.sigap.biometric.engine.detect.FaceDetector;
import id.sigap.biometric.engine.mesh.FaceLandmarker;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import java.util.List;
import java.util.Optional;

/**
 * Finds the face that a picture is of. Where the points say that what was detected is hardly a face, the detector looks once more
 * with a border around the picture: faces that fill it are often taken for something smaller in them.
 */
final class FaceFinder {

    private static final double LEAST_SURETY = 0.5;

    private final FaceDetector detector;
    private final FaceLandmarker landmarker;

    FaceFinder(FaceDetector detector, FaceLandmarker landmarker) {
        this.detector = detector;
        this.landmarker = landmarker;
    }

    /**
     * What was found.
     *
     * @param faces  all that were detected
     * @param points of the most prominent, however sure; empty if nothing was detected
     */
    record Found(List<DetectedFace> faces, Optional<FaceMesh> points) {

        /** The points of what is a face indeed. */
        Optional<FaceMesh> face() {
            return points.filter(mesh -> mesh.surety() >= LEAST_SURETY);
        }
    }

    Found in(Picture picture) {
        Found first = located(picture, detector.detect(picture));
        if (first.faces().isEmpty() || first.face().isPresent()) {
            return first;
        }
        Found second = located(picture, detector.detectBordered(picture));
        return second.face().isPresent() ? second : first;
    }

    private Found located(Picture picture, List<DetectedFace> faces) {
        return new Found(faces, faces.stream().findFirst().map(face -> landmarker.locate(picture, face)));
    }
}
