package id.sigap.acceptance.bench.face;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.ModelFiles;
import id.sigap.biometric.engine.detect.BlazeFace;
import id.sigap.biometric.engine.detect.FaceDetector;
import id.sigap.biometric.engine.embed.DlibEmbedder;
import id.sigap.biometric.engine.embed.FaceEmbedder;
import id.sigap.biometric.engine.mesh.FaceLandmarker;
import id.sigap.biometric.engine.mesh.MediaPipeMesh;

/** The networks that the service runs, loaded once for all that is measured. */
record Networks(FaceDetector detector, FaceLandmarker mesh, FaceEmbedder embedder) {

    static Networks load() {
        ModelFiles files = ModelFiles.shipped();
        return new Networks(new BlazeFace(files.read("face_detection_front_128x128_barracuda.onnx")),
                new MediaPipeMesh(files.readJson("facemesh.json"), files.read("facemesh.bin")),
                new DlibEmbedder(files.readJson("face_recognition_model-weights_manifest.json"), files.read("face_recognition_model.bin")));
    }

    FaceEngine engine() {
        return engine(detector, mesh, embedder);
    }

    /** An engine with other ports in the place of these. */
    FaceEngine engine(FaceDetector otherDetector, FaceLandmarker otherMesh, FaceEmbedder otherEmbedder) {
        return new FaceEngine(otherDetector, otherMesh, otherEmbedder);
    }
}
