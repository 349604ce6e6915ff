package id.sigap.biometric.engine.mesh;

import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.geometry.Similarity;
import java.util.List;

/**
 * The 468 points of MediaPipe's face mesh, in the picture's pixels.
 *
 * @param depths  of each point, in the same unit, away from the camera positive
 * @param surety  how sure the network is that this is a face at all, 0 to 1
 */
public record FaceMesh(List<Point> points, double[] depths, double surety) {

    public static final int SIZE = 468;

    private static final int RIGHT_EYE_OUTER = 33;
    private static final int RIGHT_EYE_INNER = 133;
    private static final int LEFT_EYE_INNER = 362;
    private static final int LEFT_EYE_OUTER = 263;
    private static final int FOREHEAD = 10;
    private static final int CHIN = 152;

    /** The angle of the eyes' line, clockwise positive; radians. */
    public double rollRadians() {
        Point line = leftEyeOuter().minus(rightEyeOuter());
        return Math.atan2(line.y(), line.x());
    }

    /** How far the head is turned to a side; radians, 0 faces the camera. */
    public double yawRadians() {
        double across = leftEyeOuter().minus(rightEyeOuter()).length();
        return Math.atan2(depths[LEFT_EYE_OUTER] - depths[RIGHT_EYE_OUTER], across);
    }

    /** How far the head nods, by forehead and chin; radians. A straight face measures a few degrees, since a forehead slopes. */
    public double pitchRadians() {
        double down = points.get(CHIN).minus(points.get(FOREHEAD)).length();
        return Math.atan2(depths[CHIN] - depths[FOREHEAD], down);
    }

    public Point rightEyeOuter() {
        return points.get(RIGHT_EYE_OUTER);
    }

    public Point rightEyeInner() {
        return points.get(RIGHT_EYE_INNER);
    }

    public Point leftEyeInner() {
        return points.get(LEFT_EYE_INNER);
    }

    public Point leftEyeOuter() {
        return points.get(LEFT_EYE_OUTER);
    }

    /** Between the middles of the two eyes, in pixels. */
    public double eyeDistance() {
        return Point.middle(leftEyeOuter(), leftEyeInner()).minus(Point.middle(rightEyeOuter(), rightEyeInner())).length();
    }

    public Box box() {
        return Box.around(points);
    }

    /** Around the points when the picture is turned about its corner until the eyes are level. */
    Box levelBox() {
        Similarity level = Similarity.of(1, -rollRadians(), 0, 0);
        return Box.around(points.stream().map(level::apply).toList());
    }

    /** An upright rectangle. */
    public record Box(double left, double top, double right, double bottom) {

        static Box around(List<Point> points) {
            double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
            double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
            double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
            double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
            return new Box(left, top, right, bottom);
        }

        public Point centre() {
            return new Point((left + right) / 2, (top + bottom) / 2);
        }

        public double longSide() {
            return Math.max(right - left, bottom - top);
        }

        /** The share of it, 0 to 1, that lies outside a picture. */
        public double shareOutside(int width, int height) {
            double wide = Math.max(0, Math.min(right, width) - Math.max(left, 0));
            double high = Math.max(0, Math.min(bottom, height) - Math.max(top, 0));
            return 1 - wide * high / ((right - left) * (bottom - top));
        }
    }

    @Override
    public String toString() {
        return "FaceMesh";
    }
}
