package id.sigap.biometric.engine.geometry;

/** A place in a picture, in pixels from the top left corner; the centre of the first pixel is (0.5, 0.5). */
public record Point(double x, double y) {

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    public double length() {
        return Math.hypot(x, y);
    }

    public static Point middle(Point one, Point other) {
        return one.plus(other).times(0.5);
    }
}
