package id.sigap.biometric.engine;

import id.sigap.biometric.engine.detect.BlazeFace;
import id.sigap.biometric.engine.detect.FaceDetector;
import id.sigap.biometric.engine.embed.DlibEmbedder;
import id.sigap.biometric.engine.embed.FaceEmbedder;
import id.sigap.biometric.engine.eyes.EyeLandmarker;
import id.sigap.biometric.engine.eyes.MediaPipeIris;
import id.sigap.biometric.engine.mesh.FaceLandmarker;
import id.sigap.biometric.engine.mesh.MediaPipeMesh;
import id.sigap.biometric.engine.onnx.DlibResNet;
import id.sigap.biometric.engine.passive.LivenessDetector;
import id.sigap.biometric.engine.passive.NoPassiveScore;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;

/** One of each network: who drops in a better one, or a vendor's, does it here. */
public record FaceNetworks(FaceDetector detector, FaceLandmarker landmarker, EyeLandmarker eyes, FaceEmbedder embedder, LivenessDetector liveness) {

    /** Those that are shipped, put together in about half a second. */
    public static FaceNetworks load(ModelFiles files) {
        byte[] blaze = files.read("face_detection_front_128x128_barracuda.onnx");
        ByteBuffer detector = ByteBuffer.allocateDirect(blaze.length).put(blaze).flip();
        ByteBuffer mesh = MediaPipeMesh.toOnnx(files.readJson("facemesh.json"), files.read("facemesh.bin"));
        ByteBuffer iris = MediaPipeIris.toOnnx(files.readJson("iris.json"), files.read("iris.bin"));
        ByteBuffer recognition = new DlibResNet(files.readJson("face_recognition_model-weights_manifest.json"),
                files.read("face_recognition_model.bin")).toOnnx();
        return new FaceNetworks(new BlazeFace(detector), new MediaPipeMesh(mesh), new MediaPipeIris(iris), new DlibEmbedder(recognition), new NoPassiveScore());
    }

    /**
     * For so many cores: the same for all, since sessions of ONNX Runtime serve several threads and a set of its own for each would take 40 MB more. Networks
     * that serve one thread only (a vendor's) have to come as often as there are cores.
     */
    public static List<FaceNetworks> load(ModelFiles files, int cores) {
        return Collections.nCopies(cores, load(files));
    }
}
