package id.sigap.biometric.engine.liveness;

import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.geometry.Similarity;
import java.util.List;

/**
 * The projective map of one plane to another that takes points nearest to their partners. Two views of a flat picture are always
 * related by one; two views of a head are not, since its nose moves against its temples. Found by the normalised direct linear
 * transform (Hartley and Zisserman, Multiple View Geometry, 2nd edition, algorithm 4.2).
 */
final class Homography {

    private static final int UNKNOWNS = 9;

    private final double[] h;
    private final Similarity from;
    private final Similarity backToPicture;

    private Homography(double[] h, Similarity from, Similarity backToPicture) {
        this.h = h;
        this.from = from;
        this.backToPicture = backToPicture;
    }

    /** Of at least four pairs. */
    static Homography fit(List<Point> from, List<Point> to) {
        if (from.size() != to.size() || from.size() < 4) {
            throw new IllegalArgumentException("four or more pairs are needed");
        }
        Similarity fromUnit = toUnit(from);
        Similarity toUnit = toUnit(to);
        double[][] normal = new double[UNKNOWNS][UNKNOWNS];
        for (int i = 0; i < from.size(); i++) {
            Point p = fromUnit.apply(from.get(i));
            Point q = toUnit.apply(to.get(i));
            add(normal, new double[]{-p.x(), -p.y(), -1, 0, 0, 0, q.x() * p.x(), q.x() * p.y(), q.x()});
            add(normal, new double[]{0, 0, 0, -p.x(), -p.y(), -1, q.y() * p.x(), q.y() * p.y(), q.y()});
        }
        return new Homography(Eigen.smallest(normal), fromUnit, inverse(toUnit));
    }

    Point apply(Point point) {
        Point p = from.apply(point);
        double w = h[6] * p.x() + h[7] * p.y() + h[8];
        return backToPicture.apply(new Point((h[0] * p.x() + h[1] * p.y() + h[2]) / w, (h[3] * p.x() + h[4] * p.y() + h[5]) / w));
    }

    /** The root of the mean square of how far points land from their partners. */
    double residual(List<Point> points, List<Point> partners) {
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            double miss = apply(points.get(i)).minus(partners.get(i)).length();
            sum += miss * miss;
        }
        return Math.sqrt(sum / points.size());
    }

    private static void add(double[][] normal, double[] row) {
        for (int i = 0; i < UNKNOWNS; i++) {
            for (int j = 0; j < UNKNOWNS; j++) {
                normal[i][j] += row[i] * row[j];
            }
        }
    }

    /** Takes the points' middle to the origin and their mean distance from it to the root of two. */
    private static Similarity toUnit(List<Point> points) {
        Point middle = points.stream().reduce(new Point(0, 0), Point::plus).times(1.0 / points.size());
        double distance = points.stream().mapToDouble(point -> point.minus(middle).length()).average().orElseThrow();
        double scale = Math.sqrt(2) / Math.max(distance, 1e-9);
        return new Similarity(scale, 0, -scale * middle.x(), -scale * middle.y());
    }

    private static Similarity inverse(Similarity unturned) {
        return new Similarity(1 / unturned.a(), 0, -unturned.dx() / unturned.a(), -unturned.dy() / unturned.a());
    }
}
