package id.sigap.biometric.engine.liveness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HomographyTest {

    private static Point project(Point p) {
        double w = 0.0004 * p.x() - 0.0007 * p.y() + 1;
        return new Point((0.9 * p.x() + 0.2 * p.y() + 30) / w, (-0.1 * p.x() + 1.1 * p.y() - 12) / w);
    }

    private static List<Point> cloud(long seed, int size) {
        Random random = new Random(seed);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            points.add(new Point(400 * random.nextDouble(), 300 * random.nextDouble()));
        }
        return points;
    }

    @Test
    void aPlaneSeenFromElsewhereIsFoundExactly() {
        for (long seed = 0; seed < 100; seed++) {
            List<Point> from = cloud(seed, 46);
            List<Point> to = from.stream().map(HomographyTest::project).toList();
            Homography found = Homography.fit(from, to);
            assertEquals(0, found.residual(from, to), 1e-5, "seed " + seed);
            assertEquals(0, found.apply(new Point(10, 20)).minus(project(new Point(10, 20))).length(), 1e-4, "seed " + seed);
        }
    }

    @Test
    void whatNoPlaneExplainsStaysOver() {
        List<Point> from = cloud(7, 46);
        List<Point> to = new ArrayList<>(from);
        for (int i = 0; i < to.size(); i += 2) {
            to.set(i, to.get(i).plus(new Point(30, 0)));
        }
        assertTrue(Homography.fit(from, to).residual(from, to) > 5);
    }

    @Test
    void fewerThanFourPairsSayNothing() {
        assertThrows(IllegalArgumentException.class, () -> Homography.fit(cloud(1, 3), cloud(2, 3)));
        assertThrows(IllegalArgumentException.class, () -> Homography.fit(cloud(1, 5), cloud(2, 4)));
    }
}
