package id.sigap.biometric.engine;

import id.sigap.biometric.engine.detect.BlazeFace;
import id.sigap.biometric.engine.detect.DetectedFace;
import id.sigap.biometric.engine.detect.FaceDetector;
import id.sigap.biometric.engine.embed.DlibEmbedder;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.embed.FaceEmbedder;
import id.sigap.biometric.engine.liveness.FrameFace;
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

/**
 * From a picture to a face that can be compared: detect, place the points, measure quality, describe. Safe for several threads;
 * each call keeps one core busy for some tens of milliseconds, so the caller bounds how many run.
 */
public final class FaceEngine {

    private static final double LEAST_SURETY = 0.5;
    /** A face this much smaller than the largest is somebody in the background. */
    private static final double BYSTANDER_AREA = 0.25;

    private final FaceDetector detector;
    private final FaceLandmarker landmarker;
    private final FaceEmbedder embedder;

    public FaceEngine(FaceDetector detector, FaceLandmarker landmarker, FaceEmbedder embedder) {
        this.detector = detector;
        this.landmarker = landmarker;
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
        Look look = look(picture);
        Inspection seen = look.inspection();
        if (look.mesh() == null || !seen.reasons().isEmpty()) {
            return new FaceReading.Unusable(EnumSet.copyOf(seen.reasons()), Optional.ofNullable(seen.figures()));
        }
        return new FaceReading.Usable(embedder.embed(picture, look.mesh()), seen.figures());
    }

    /** Looks at a selfie as {@link #read} does, without describing the face: about half of the price, and nothing to compare. */
    public Inspection inspect(Picture picture) {
        return look(picture).inspection();
    }

    /** Reads a photograph that is what it is (an official one, to compare with): its best face, however taken; empty if it shows none. */
    public Optional<Embedding> readReference(Picture picture) {
        return mesh(picture, detector.detect(picture)).map(mesh -> embedder.embed(picture, mesh));
    }

    /** Reads a frame in which the head may be turned: its face with points and description, whatever the quality; empty if it shows none. */
    public Optional<FrameFace> readFrame(Picture picture) {
        Look look = look(picture);
        return Optional.ofNullable(look.mesh()).map(mesh -> new FrameFace(mesh, embedder.embed(picture, mesh), look.inspection().figures().faces(),
                look.inspection().reasons()));
    }

    /** @param mesh null where no face was found */
    private record Look(FaceMesh mesh, Inspection inspection) {
    }

    private Look look(Picture picture) {
        List<DetectedFace> faces = detector.detect(picture);
        Optional<FaceMesh> found = mesh(picture, faces);
        if (found.isEmpty()) {
            return new Look(null, new Inspection(null, List.of(QualityReason.NO_FACE)));
        }
        QualityFigures figures = QualityMeter.measure(picture, found.get(), prominent(faces));
        return new Look(found.get(), new Inspection(figures, List.copyOf(QualityGate.judge(figures))));
    }

    private Optional<FaceMesh> mesh(Picture picture, List<DetectedFace> faces) {
        return faces.stream().findFirst().map(face -> landmarker.locate(picture, face)).filter(mesh -> mesh.surety() >= LEAST_SURETY);
    }

    private static int prominent(List<DetectedFace> faces) {
        double largest = faces.stream().mapToDouble(DetectedFace::area).max().orElse(0);
        return (int) faces.stream().filter(face -> face.area() >= BYSTANDER_AREA * largest).count();
    }
}
