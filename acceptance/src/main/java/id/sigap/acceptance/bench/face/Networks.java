package id.sigap.acceptance.bench.face;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.FaceNetworks;
import id.sigap.biometric.engine.ModelFiles;
import id.sigap.biometric.engine.detect.FaceDetector;
import id.sigap.biometric.engine.embed.FaceEmbedder;
import id.sigap.biometric.engine.mesh.FaceLandmarker;
import java.util.List;

/** The networks that the service runs: one set for each of two cores, loaded once for all that is measured. */
record Networks(List<FaceNetworks> sets) {

    private static final int CORES = 2;

    static Networks load() {
        return new Networks(FaceNetworks.load(ModelFiles.shipped(), CORES));
    }

    FaceDetector detector() {
        return sets.getFirst().detector();
    }

    FaceLandmarker mesh() {
        return sets.getFirst().landmarker();
    }

    FaceEmbedder embedder() {
        return sets.getFirst().embedder();
    }

    FaceEngine engine() {
        return new FaceEngine(sets);
    }

    /** An engine on one core, with other ports in the place of these three. */
    FaceEngine engine(FaceDetector detector, FaceLandmarker landmarker, FaceEmbedder embedder) {
        return new FaceEngine(List.of(new FaceNetworks(detector, landmarker, sets.getFirst().eyes(), embedder, sets.getFirst().liveness())));
    }
}
