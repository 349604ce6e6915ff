package id.sigap.biometric.engine.liveness;

import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.geometry.Similarity;
import id.sigap.biometric.engine.mesh.FaceMesh;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Points of a head in space, and what a camera sees of them: of the head itself or of a flat photograph of it. A head is a measured
 * mesh, laid straight and stretched at random; every view has noise as a landmark network has. The unit is the width of the face.
 */
final class SyntheticHead {

    /** How far the camera is from the face, in widths of it: an arm's length. */
    private static final double DISTANCE = 3.5;
    /** The axis of a head lies behind its face. */
    private static final double AXIS = 0.45;
    /** The spread of a landmark, in widths of the face. */
    private static final double NOISE = 0.003;
    private static final double PIXELS = 300;

    private final double[][] points;
    private final Random random;

    private SyntheticHead(double[][] points, Random random) {
        this.points = points;
        this.random = random;
    }

    static SyntheticHead of(FaceMesh measured, long seed) {
        Random random = new Random(seed);
        FaceMesh.Box box = measured.box();
        double width = box.right() - box.left();
        double[] stretch = {1, 0.9 + 0.2 * random.nextDouble(), 0.85 + 0.3 * random.nextDouble()};
        double yaw = Math.toDegrees(measured.yawRadians());
        Similarity upright = Similarity.of(1 / width, -measured.rollRadians(), 0, 0);
        double[][] points = new double[FaceMesh.SIZE][];
        for (int i = 0; i < FaceMesh.SIZE; i++) {
            Point p = upright.apply(measured.points().get(i).minus(box.centre()));
            double[] straight = turn(new double[]{p.x(), p.y(), measured.depths()[i] / width}, -yaw, 0);
            points[i] = new double[]{stretch[0] * straight[0], stretch[1] * straight[1], stretch[2] * straight[2]};
        }
        return new SyntheticHead(points, random);
    }

    /** The head, turned; positive to its left and downwards. */
    FaceMesh seen(double yaw, double pitch) {
        double[][] turned = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            double[] p = turn(new double[]{points[i][0], points[i][1], points[i][2] - AXIS}, yaw, pitch);
            turned[i] = new double[]{p[0], p[1], p[2] + AXIS};
        }
        return camera(turned, turned);
    }

    /** A photograph of the head, turned; the landmark network is fooled as far as can be and tells the depths of a head that turned. */
    FaceMesh photographed(double yaw, double pitch) {
        double[][] card = new double[points.length][];
        double[][] told = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            double shrink = DISTANCE / (DISTANCE + points[i][2]);
            card[i] = turn(new double[]{points[i][0] * shrink, points[i][1] * shrink, 0}, yaw, pitch);
            told[i] = turn(points[i], yaw, pitch);
        }
        return camera(card, told);
    }

    private static double[] turn(double[] p, double yaw, double pitch) {
        double cy = Math.cos(Math.toRadians(yaw));
        double sy = Math.sin(Math.toRadians(yaw));
        double cp = Math.cos(Math.toRadians(pitch));
        double sp = Math.sin(Math.toRadians(pitch));
        double x = p[0] * cy - p[2] * sy;
        double z = p[2] * cy + p[0] * sy;
        return new double[]{x, p[1] * cp - z * sp, z * cp + p[1] * sp};
    }

    private FaceMesh camera(double[][] places, double[][] depthsTold) {
        List<Point> seen = new ArrayList<>(places.length);
        double[] depths = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            double shrink = DISTANCE / (DISTANCE + places[i][2]);
            seen.add(new Point(PIXELS * (places[i][0] * shrink + noise()) + PIXELS, PIXELS * (places[i][1] * shrink + noise()) + PIXELS));
            depths[i] = PIXELS * (depthsTold[i][2] + noise());
        }
        return new FaceMesh(List.copyOf(seen), depths, 1);
    }

    private double noise() {
        return NOISE * random.nextGaussian();
    }
}
