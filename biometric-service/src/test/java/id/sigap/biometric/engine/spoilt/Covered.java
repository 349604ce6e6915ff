package id.sigap.biometric.engine.spoilt;

import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.mesh.FaceMesh;
import java.util.Random;

/** Things in front of a face, drawn in its own directions: {@code across} from its right eye to its left, {@code down} to its chin. */
final class Covered {

    private final Raster from;
    private final FaceMesh mesh;
    private final Point across;
    private final Point down;

    Covered(Raster from, FaceMesh mesh) {
        this.from = from;
        this.mesh = mesh;
        Point eyes = mesh.leftEyeOuter().minus(mesh.rightEyeOuter());
        this.across = eyes.times(1 / eyes.length());
        this.down = new Point(-across.y(), across.x());
    }

    /** A bar over both eyes. */
    Raster eyes(float... colour) {
        Point middle = Point.middle(mesh.leftEyeOuter(), mesh.rightEyeOuter());
        double wide = mesh.leftEyeOuter().minus(mesh.rightEyeOuter()).length() * 0.68;
        return covered((x, y) -> Math.abs(x) < wide && Math.abs(y) < wide * 0.33 ? 1 : 0, middle, colour);
    }

    /** From the middle of the nose to the chin. */
    Raster mouth(float... colour) {
        Point top = Point.middle(mesh.points().get(195), mesh.points().get(4));
        double high = mesh.points().get(152).minus(top).length() * 1.08;
        double wide = mesh.points().get(454).minus(mesh.points().get(234)).length() * 0.53;
        return covered((x, y) -> y > 0 && y < high && Math.abs(x) < wide * (1 - 0.35 * Math.max(0, y / high - 0.4) / 0.6) ? 1 : 0, top, colour);
    }

    /** Everything on one side of the nose. */
    Raster half(float... colour) {
        double side = mesh.box().longSide();
        return covered((x, y) -> x > side * 0.03 && x < side * 0.6 && Math.abs(y) < side * 0.7 ? 1 : 0, mesh.points().get(5), colour);
    }

    /** A lamp in each of two lenses: a bright spot over most of an eye, with a soft edge. */
    Raster glare() {
        Point right = Point.middle(mesh.rightEyeOuter(), mesh.rightEyeInner());
        Point left = Point.middle(mesh.leftEyeOuter(), mesh.leftEyeInner());
        double wide = mesh.rightEyeInner().minus(mesh.rightEyeOuter()).length();
        Raster one = new Covered(from, mesh).covered((x, y) -> spot(x / (0.55 * wide), y / (0.4 * wide)), right, 255, 255, 255);
        return new Covered(one, mesh).covered((x, y) -> spot(x / (0.55 * wide), y / (0.4 * wide)), left, 255, 255, 255);
    }

    /** The upper lids drawn down: what is above an eye is stretched over it. */
    Raster lids() {
        return new Covered(lid(mesh.rightEyeOuter(), mesh.rightEyeInner()), mesh).lid(mesh.leftEyeOuter(), mesh.leftEyeInner());
    }

    private Raster lid(Point one, Point other) {
        Point middle = Point.middle(one, other);
        double half = one.minus(other).length() * 0.62;
        return Raster.painted(from.width(), from.height(), (px, py, channel) -> {
            Point place = new Point(px + 0.5, py + 0.5);
            Point offset = place.minus(middle);
            double x = dot(offset, across) / half;
            double y = dot(offset, down) / half;
            double arch = 0.42 * (1 - x * x);
            if (Math.abs(x) >= 1 || y > arch || y < -1.1 * (1 - x * x)) {
                return from.at(px, py, channel);
            }
            // from the brow's edge down to the lower lid: only the skin above the upper lid, stretched
            double top = -1.1 * (1 - x * x);
            double lidLine = -0.45 * (1 - x * x);
            double source = top + (y - top) / (arch - top) * (lidLine - top);
            return from.at(place.plus(down.times((source - y) * half)), channel);
        });
    }

    private interface Shape {
        /** How much of what is behind it hides, 0 to 1. */
        double at(double x, double y);
    }

    private Raster covered(Shape shape, Point origin, float... colour) {
        Random grain = new Random(1);
        return Raster.painted(from.width(), from.height(), (px, py, channel) -> {
            Point offset = new Point(px + 0.5, py + 0.5).minus(origin);
            double hidden = shape.at(dot(offset, across), dot(offset, down));
            // as in a camera: no surface is quite even
            return (float) (from.at(px, py, channel) * (1 - hidden) + (colour[channel] + 4 * grain.nextGaussian()) * hidden);
        });
    }

    private static double spot(double x, double y) {
        return Math.clamp((1.2 - Math.hypot(x, y)) / 0.4, 0.0, 1.0);
    }

    private static double dot(Point a, Point b) {
        return a.x() * b.x() + a.y() * b.y();
    }
}
