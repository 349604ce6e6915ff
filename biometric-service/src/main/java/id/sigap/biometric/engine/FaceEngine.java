package id.sigap.biometric.engine;

import id.sigap.biometric.engine.detect.BlazeFace;
import id.sigap.biometric.engine.detect.DetectedFace;
import id.sigap.biometric.engine.detect.FaceDetector;
import id.sigap.biometric.engine.embed.DlibEmbedder;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.embed.FaceEmbedder;
import id.sigap.biometric.engine.mesh.FaceLandmarker;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.mesh.MediaPipeMesh;
import id.sigap.biometric.engine.picture.Picture;
import id.sigap.biometric.engine.quality.QualityFigures;
import id.sigap.biometric.engine.quality.QualityGate;
import id.sigap.biometric.engine.quality.QualityMeter;
import id.sigap.contracts.biometric.QualityReason;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From a picture to a face that can be compared: detect, place the points, measure quality, describe. Safe for several threads;
 * each call keeps one core busy for some tens of milliseconds, so the caller bounds how many run.
 */
public final class FaceEngine {

    /** A face this much smaller than the largest is somebody in the background. */
    private static final double BYSTANDER_AREA = 0.25;

    private final FaceFinder finder;
    private final FaceEmbedder embedder;

    public FaceEngine(FaceDetector detector, FaceLandmarker landmarker, FaceEmbedder embedder) {
        this.finder = new FaceFinder(detector, landmarker);
        this.embedder = embedder;
    }

    /** With the networks that are shipped; takes about half a second. */
    public static FaceEngine load(ModelFiles files) {
        return new FaceEngine(new BlazeFace(files.read("face_detection_front_128x128_barracuda.onnx")),
                new MediaPipeMesh(files.readJson("facemesh.json"), files.read("facemesh.bin")),
                new DlibEmbedder(files.readJson("face_recognition_model-weights_manifest.json"), files.read("face_recognition_model.bin")));
    }

    /** The version of the embeddings that it makes. */
    public String version() {
        return embedder.version();
    }

    /** Reads a selfie: one that does not pass the quality gate is not compared. */
    public FaceReading read(Picture picture) {
        FaceFinder.Found found = finder.in(picture);
        if (found.face().isEmpty()) {
            return new FaceReading.Unusable(EnumSet.of(QualityReason.NO_FACE), Optional.empty());
        }
        FaceMesh mesh = found.face().get();
        QualityFigures figures = QualityMeter.measure(picture, mesh, prominent(found.faces()));
        Set<QualityReason> reasons = QualityGate.judge(figures);
        return reasons.isEmpty() ? new FaceReading.Usable(embedder.embed(picture, mesh), figures)
                : new FaceReading.Unusable(reasons, Optional.of(figures));
    }

    /** Reads a photograph that is what it is (an official one, to compare with): its best face, however taken; empty if it shows none. */
    public Optional<Embedding> readReference(Picture picture) {
        return finder.in(picture).face().map(mesh -> embedder.embed(picture, mesh));
    }

    private static int prominent(List<DetectedFace> faces) {
        double largest = faces.stream().mapToDouble(DetectedFace::area).max().orElse(0);
        return (int) faces.stream().filter(face -> face.area() >= BYSTANDER_AREA * largest).count();
    }
}
