package id.sigap.biometric.engine;

import id.sigap.biometric.engine.detect.DetectedFace;
import id.sigap.biometric.engine.embed.FaceEmbedder;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import id.sigap.biometric.engine.quality.NoFace;
import id.sigap.biometric.engine.quality.QualityFigures;
import id.sigap.biometric.engine.quality.QualityGate;
import id.sigap.biometric.engine.quality.QualityMeter;
import java.util.List;

/**
 * A picture looked at by one set of networks.
 *
 * @param face null where none was found
 */
record Look(FaceEmbedder.Face face, Inspection inspection) {

    /** A face that stands out less than half as much as the first (by size, place and surety) is somebody in the background. */
    private static final double BYSTANDER = 0.5;

    static Look at(FaceNetworks networks, Picture picture) {
        FaceFinder.Found found = new FaceFinder(networks.detector(), networks.landmarker()).in(picture);
        if (found.points().isEmpty()) {
            return new Look(null, new Inspection(null, List.copyOf(NoFace.in(picture))));
        }
        FaceMesh mesh = found.points().get();
        QualityFigures figures = new QualityMeter(networks.eyes(), networks.liveness()).measure(picture, mesh, prominent(picture, found.faces()));
        return found.face().isPresent()
                ? new Look(new FaceEmbedder.Face(picture, mesh), new Inspection(figures, List.copyOf(QualityGate.judge(figures))))
                : new Look(null, new Inspection(null, List.copyOf(NoFace.doubtful(figures))));
    }

    boolean willDo() {
        return face != null && inspection.reasons().isEmpty();
    }

    private static int prominent(Picture picture, List<DetectedFace> faces) {
        double first = faces.getFirst().prominence(picture.width(), picture.height());
        return (int) faces.stream().filter(face -> face.prominence(picture.width(), picture.height()) >= BYSTANDER * first).count();
    }
}
