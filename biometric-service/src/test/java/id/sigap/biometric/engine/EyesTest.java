package id.sigap.biometric.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.eyes.Eye;
import id.sigap.biometric.engine.eyes.Eyes;
import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import id.sigap.biometric.engine.spoilt.Spoiling;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class EyesTest {

    private static final FaceNetworks NETWORKS = FaceNetworks.load(ModelFiles.shipped());

    @Test
    void irisesAndLidsLieWhereTheMeshHasTheEyes() {
        Picture picture = Faces.picture("selfie.jpg");
        FaceMesh mesh = Look.at(NETWORKS, picture).face().mesh();

        Eyes eyes = NETWORKS.eyes().locate(picture, mesh);

        lies(eyes.right(), mesh.rightEyeOuter(), mesh.rightEyeInner());
        lies(eyes.left(), mesh.leftEyeOuter(), mesh.leftEyeInner());
    }

    private static void lies(Eye eye, Point outer, Point inner) {
        double width = outer.minus(inner).length();
        assertEquals(0, eye.outline().getFirst().minus(outer).length() / width, 0.2);
        assertEquals(0, eye.outline().get(8).minus(inner).length() / width, 0.2);
        assertEquals(0, eye.iris().getFirst().minus(Point.middle(outer, inner)).length() / width, 0.25);
    }

    @Test
    void drawnLidsCloseBothEyes() {
        Picture picture = Faces.picture("selfie.jpg");
        FaceMesh mesh = Look.at(NETWORKS, picture).face().mesh();
        double open = NETWORKS.eyes().locate(picture, mesh).opening();

        double closed = NETWORKS.eyes().locate(Spoiling.LIDS.spoil(picture, mesh), mesh).opening();

        assertTrue(closed < 0.65 * open, () -> "a blink goes below 0.65 of the open eye: " + open + " to " + closed);
    }

    @Test
    void oneOpenEyeIsNotClosed() {
        Eye wide = NETWORKS.eyes().locate(Faces.picture("selfie.jpg"), Look.at(NETWORKS, Faces.picture("selfie.jpg")).face().mesh()).right();
        Eye shut = new Eye(Collections.nCopies(71, new Point(0, 0)), wide.iris());

        assertEquals(wide.opening(), new Eyes(wide, shut).opening());
        assertEquals(0, new Eyes(shut, shut).opening());
    }
}
