package id.sigap.biometric.engine.geometry;

import java.util.List;

/**
 * A similarity transform of the plane (rotation, uniform scale, shift): {@code X = a·x − b·y + dx}, {@code Y = b·x + a·y + dy}.
 * Crops are described by the one that takes the crop's pixels to the picture's.
 */
public record Similarity(double a, double b, double dx, double dy) {

    public static Similarity of(double scale, double angleRadians, double dx, double dy) {
        return new Similarity(scale * Math.cos(angleRadians), scale * Math.sin(angleRadians), dx, dy);
    }

    /** From the pixels of a square crop of {@code pixels} a side to a square of {@code side} around {@code centre}, turned by an angle. */
    public static Similarity ofSquare(Point centre, double side, double angleRadians, int pixels) {
        Similarity turn = of(side / pixels, angleRadians, 0, 0);
        Point corner = turn.apply(new Point(pixels / 2.0, pixels / 2.0));
        return new Similarity(turn.a, turn.b, centre.x() - corner.x(), centre.y() - corner.y());
    }

    /** The least-squares transform that takes each of {@code from} to its partner in {@code to} (Umeyama 1991, without reflection). */
    public static Similarity fit(List<Point> from, List<Point> to) {
        if (from.size() != to.size() || from.size() < 2) {
            throw new IllegalArgumentException("two or more pairs are needed");
        }
        Point fromMean = mean(from);
        Point toMean = mean(to);
        double dot = 0;
        double cross = 0;
        double spread = 0;
        for (int i = 0; i < from.size(); i++) {
            Point p = from.get(i).minus(fromMean);
            Point q = to.get(i).minus(toMean);
            dot += p.x() * q.x() + p.y() * q.y();
            cross += p.x() * q.y() - p.y() * q.x();
            spread += p.x() * p.x() + p.y() * p.y();
        }
        Similarity turn = new Similarity(dot / spread, cross / spread, 0, 0);
        Point shift = toMean.minus(turn.apply(fromMean));
        return new Similarity(turn.a, turn.b, shift.x(), shift.y());
    }

    public Point apply(Point point) {
        return new Point(a * point.x() - b * point.y() + dx, b * point.x() + a * point.y() + dy);
    }

    /** The way back; of a transform that is no mere point. */
    public Similarity inverse() {
        double squared = a * a + b * b;
        Similarity turn = new Similarity(a / squared, -b / squared, 0, 0);
        Point shift = turn.apply(new Point(dx, dy));
        return new Similarity(turn.a, turn.b, -shift.x(), -shift.y());
    }

    public double scale() {
        return Math.hypot(a, b);
    }

    private static Point mean(List<Point> points) {
        return points.stream().reduce(new Point(0, 0), Point::plus).times(1.0 / points.size());
    }
}
