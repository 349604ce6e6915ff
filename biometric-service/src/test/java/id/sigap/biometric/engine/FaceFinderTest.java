package id.sigap.biometric.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.detect.DetectedFace;
import id.sigap.biometric.engine.detect.FaceDetector;
import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaceFinderTest {

    private static final Picture PICTURE = new Picture(1, 1, new byte[3]);
    private static final DetectedFace WHOLE = face(100);
    private static final DetectedFace PART = face(10);

    private final List<String> looks = new ArrayList<>();

    @Test
    void aFaceThatIsSureIsLookedForOnce() {
        FaceFinder.Found found = finder(List.of(WHOLE), List.of(PART)).in(PICTURE);

        assertEquals(List.of(WHOLE), found.faces());
        assertTrue(found.face().isPresent());
        assertEquals(List.of("plain"), looks);
    }

    @Test
    void whereThePointsDoubtItTheBorderedPictureDecides() {
        FaceFinder.Found found = finder(List.of(PART), List.of(WHOLE)).in(PICTURE);

        assertEquals(List.of(WHOLE), found.faces());
        assertTrue(found.face().isPresent());
        assertEquals(List.of("plain", "bordered"), looks);
    }

    @Test
    void whatIsDoubtedTwiceIsNoFace() {
        FaceFinder.Found found = finder(List.of(PART), List.of(PART)).in(PICTURE);

        assertTrue(found.face().isEmpty());
        assertEquals(0.1, found.points().orElseThrow().surety(), "what was seen at first can still be told");
        assertTrue(finder(List.of(PART), List.of()).in(PICTURE).face().isEmpty());
    }

    @Test
    void aDetectorThatFindsNothingHasLookedBothWaysItself() {
        assertTrue(finder(List.of(), List.of(WHOLE)).in(PICTURE).face().isEmpty());
        assertEquals(List.of("plain"), looks);
    }

    /** Points are sure of the whole face only. */
    private FaceFinder finder(List<DetectedFace> plain, List<DetectedFace> bordered) {
        FaceDetector detector = new FaceDetector() {
            @Override
            public List<DetectedFace> detect(Picture picture) {
                looks.add("plain");
                return plain;
            }

            @Override
            public List<DetectedFace> detectBordered(Picture picture) {
                looks.add("bordered");
                return bordered;
            }
        };
        return new FaceFinder(detector, (picture, face) -> new FaceMesh(List.of(), new double[0], face == WHOLE ? 0.9 : 0.1));
    }

    private static DetectedFace face(double side) {
        return new DetectedFace(new Point(0, 0), side, side, 0.9, new Point(0, 0), new Point(1, 0));
    }
}
