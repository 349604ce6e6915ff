package id.sigap.biometric.engine.liveness;

import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.mesh.FaceMesh;
import java.util.ArrayList;
import java.util.List;

/**
 * What moved between a straight and a turned view of a face.
 *
 * @param yawDegrees by how much the head turned; positive to the person's left
 * @param residual   how far the face is from having turned as a flat picture does: what the best homography of the rigid points
 *                   leaves, in heights of the face
 * @param noseShift  how far the tip of the nose moved along the line between the outer corners of the eyes, in lengths of that
 *                   line; positive to the person's left
 */
public record Parallax(double yawDegrees, double residual, double noseShift) {

    /** Points of the mesh that no expression moves: forehead, bridge and wings of the nose, corners of the eyes, cheekbones, temples. */
    private static final int[] RIGID = {
        10, 151, 9, 8, 168, 6, 197, 195, 5, 4, 1, 2, 98, 327, 48, 278, 33, 133, 362, 263,
        116, 345, 117, 346, 118, 347, 50, 280, 101, 330,
        127, 356, 234, 454, 162, 389, 21, 251, 54, 284, 103, 332, 67, 297, 109, 338
    };

    private static final int NOSE_TIP = 1;
    private static final int RIGHT_EYE_OUTER = 33;
    private static final int LEFT_EYE_OUTER = 263;
    private static final int FOREHEAD = 10;
    private static final int CHIN = 152;

    public static Parallax between(FaceMesh straight, FaceMesh turned) {
        List<Point> from = rigid(straight);
        List<Point> to = rigid(turned);
        double height = turned.points().get(CHIN).minus(turned.points().get(FOREHEAD)).length();
        double residual = Homography.fit(from, to).residual(from, to) / Math.max(height, 1e-9);
        return new Parallax(Math.toDegrees(turned.yawRadians() - straight.yawRadians()), residual, nose(turned) - nose(straight));
    }

    private static List<Point> rigid(FaceMesh mesh) {
        List<Point> points = new ArrayList<>(RIGID.length);
        for (int index : RIGID) {
            points.add(mesh.points().get(index));
        }
        return points;
    }

    /** Where the nose stands above the line of the eyes: 0 at the right outer corner, 1 at the left one. */
    private static double nose(FaceMesh mesh) {
        Point right = mesh.points().get(RIGHT_EYE_OUTER);
        Point line = mesh.points().get(LEFT_EYE_OUTER).minus(right);
        Point nose = mesh.points().get(NOSE_TIP).minus(right);
        return (nose.x() * line.x() + nose.y() * line.y()) / Math.max(line.x() * line.x() + line.y() * line.y(), 1e-9);
    }
}
