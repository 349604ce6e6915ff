package id.sigap.biometric.engine.embed;

import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.geometry.Similarity;
import id.sigap.biometric.engine.mesh.FaceMesh;
import java.util.ArrayList;
import java.util.List;

/**
 * Where nose, eyes and lips lie in the average face, and so how a face is laid straight for comparison. The embedding network was
 * trained on faces laid by this rule; its numbers and the rule are dlib's (get_face_chip_details, Boost licence; points 27 to 54
 * and 60 to 64 of the 68-point scheme), the points come from the mesh.
 */
public final class MeanFace {

    private static final double PADDING = 0.25;

    /** Mesh points in the order of the coordinates below: nose bridge and base, right eye, left eye, outer and inner lips. */
    private static final int[] MESH_POINTS = {
        168, 197, 5, 4, 75, 97, 2, 326, 305,
        33, 160, 158, 133, 153, 144, 362, 385, 387, 263, 373, 380,
        61, 39, 37, 0, 267, 269, 291, 78, 82, 13, 312, 308
    };

    private static final double[] X = {
        0.490127, 0.490127, 0.490127, 0.490127, 0.36688, 0.426036, 0.490127, 0.554217, 0.613373,
        0.121737, 0.187122, 0.265825, 0.334606, 0.260918, 0.182743, 0.645647, 0.714428, 0.793132, 0.858516, 0.79751, 0.719335,
        0.254149, 0.340985, 0.428858, 0.490127, 0.551395, 0.639268, 0.726104, 0.290379, 0.428096, 0.490127, 0.552157, 0.689874
    };

    private static final double[] Y = {
        0.203352, 0.307009, 0.409805, 0.515625, 0.587326, 0.609345, 0.628106, 0.609345, 0.587326,
        0.216423, 0.178758, 0.179852, 0.231733, 0.245099, 0.244077, 0.231733, 0.179852, 0.178758, 0.216423, 0.244077, 0.245099,
        0.780233, 0.745405, 0.727388, 0.742578, 0.727388, 0.745405, 0.780233, 0.784792, 0.778746, 0.785343, 0.778746, 0.784792
    };

    private MeanFace() {
    }

    /** The transform from a square of {@code side} pixels that holds the straight face, with a quarter of margin, to the picture. */
    public static Similarity chipToPicture(FaceMesh mesh, int side) {
        List<Point> chip = new ArrayList<>(X.length);
        List<Point> picture = new ArrayList<>(X.length);
        for (int i = 0; i < X.length; i++) {
            chip.add(new Point(PADDING + X[i], PADDING + Y[i]).times(side / (1 + 2 * PADDING)));
            picture.add(mesh.points().get(MESH_POINTS[i]));
        }
        return Similarity.fit(chip, picture);
    }
}
