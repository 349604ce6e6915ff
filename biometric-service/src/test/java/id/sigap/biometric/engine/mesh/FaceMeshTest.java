package id.sigap.biometric.engine.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.geometry.Similarity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaceMeshTest {

    @Test
    void theBoxOfALeaningFaceIsAsLargeAsThatOfAStraightOne() {
        FaceMesh straight = mesh(0);
        FaceMesh leaning = mesh(30);

        assertEquals(30, Math.toDegrees(leaning.rollRadians()), 1e-9);
        assertEquals(100, straight.levelBox().longSide(), 1e-9);
        assertEquals(100, leaning.levelBox().longSide(), 1e-9);
        Point centre = Similarity.of(1, leaning.rollRadians(), 0, 0).apply(leaning.levelBox().centre());
        assertEquals(0, centre.minus(turn(30).apply(straight.box().centre().minus(new Point(5, 7)))).length(), 1e-9);
    }

    /** A face 60 wide and 100 high, its eyes level before it is turned. */
    private static FaceMesh mesh(double degrees) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < FaceMesh.SIZE; i++) {
            points.add(new Point(200 + i % 2 * 60, 100 + i % 3 * 50));
        }
        points.set(33, new Point(210, 130));
        points.set(263, new Point(250, 130));
        return new FaceMesh(points.stream().map(turn(degrees)::apply).toList(), new double[FaceMesh.SIZE], 1);
    }

    private static Similarity turn(double degrees) {
        return Similarity.of(1, Math.toRadians(degrees), 5, 7);
    }
}
