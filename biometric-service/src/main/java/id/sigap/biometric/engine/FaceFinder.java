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
     * @param faces all that were detected
     * @param mesh  of the most prominent; empty if that is none
     */
    record Found(List<DetectedFace> faces, Optional<FaceMesh> mesh) {
    }

    Found in(Picture picture) {
        List<DetectedFace> faces = detector.detect(picture);
        Optional<FaceMesh> mesh = mesh(picture, faces);
        if (faces.isEmpty() || mesh.isPresent()) {
            return new Found(faces, mesh);
        }
        List<DetectedFace> again = detector.detectBordered(picture);
        return new Found(again, mesh(picture, again));
    }

    private Optional<FaceMesh> mesh(Picture picture, List<DetectedFace> faces) {
        return faces.stream().findFirst().map(face -> landmarker.locate(picture, face)).filter(mesh -> mesh.surety() >= LEAST_SURETY);
    }
}
