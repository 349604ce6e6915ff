package id.sigap.biometric.engine;

import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Draws a face that turned its head: each pixel is lifted to the depth of the mesh around it, turned about the head's axis, and seen
 * from the front again. It stands in for a person before a camera; what it hides stays hidden, so it is good to some forty degrees.
 */
public final class TurnedHead {

    private static final FaceEngine ENGINE = FaceEngine.load(ModelFiles.shipped());
    private static final int SPLATS = 3;
    private static final double FAR = 16;
    /** The axis lies behind the face, in widths of it. */
    private static final double AXIS = 0.4;

    private final Picture picture;
    private final FaceMesh.Box box;
    private final double[][] depths;
    private final double axisDepth;
    private final double ownDegrees;

    private TurnedHead(Picture picture, FaceMesh mesh) {
        this.picture = picture;
        this.box = mesh.box();
        this.ownDegrees = Math.toDegrees(mesh.yawRadians());
        this.depths = new double[picture.height()][picture.width()];
        double back = Arrays.stream(mesh.depths()).max().orElseThrow();
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                depths[y][x] = depth(mesh, x + 0.5, y + 0.5, back);
            }
        }
        this.axisDepth = Arrays.stream(mesh.depths()).average().orElseThrow() + AXIS * (box.right() - box.left());
    }

    public static TurnedHead of(String file) {
        Picture picture = Faces.picture(file);
        return new TurnedHead(picture, ENGINE.readFrame(picture).orElseThrow().mesh());
    }

    /** The mean of the mesh's depths, the near ones most; away from the face it is that of the back. */
    private static double depth(FaceMesh mesh, double x, double y, double back) {
        double near = mesh.eyeDistance() * 0.12;
        double sum = back * 1e-3;
        double weights = 1e-3;
        for (int i = 0; i < FaceMesh.SIZE; i++) {
            Point p = mesh.points().get(i);
            double square = ((p.x() - x) * (p.x() - x) + (p.y() - y) * (p.y() - y)) / (near * near);
            double weight = square < FAR ? Math.exp(-square) : 0;
            sum += weight * mesh.depths()[i];
            weights += weight;
        }
        return sum / weights;
    }

    /** @param degrees from where the face looks straight into the camera; positive to the person's left */
    public BufferedImage at(double degrees) {
        double turn = Math.toRadians(degrees - ownDegrees);
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        int width = picture.width();
        int height = picture.height();
        double[][] nearest = new double[height][width];
        int[][] colours = new int[height][width];
        for (double[] row : nearest) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < width * SPLATS; i++) {
                double u = (i + 0.5) / SPLATS;
                double z = depths[y][(int) u] - axisDepth;
                double x = u - box.centre().x();
                int column = (int) Math.floor(box.centre().x() + x * cos - z * sin);
                double depth = z * cos + x * sin;
                if (column >= 0 && column < width && depth < nearest[y][column]) {
                    nearest[y][column] = depth;
                    colours[y][column] = colour(u, y + 0.5);
                }
            }
        }
        return drawn(colours, nearest);
    }

    private int colour(double x, double y) {
        float[] rgb = new float[3];
        picture.addBilinear(x - 0.5, y - 0.5, 1, rgb, 0);
        return Math.round(rgb[0]) << 16 | Math.round(rgb[1]) << 8 | Math.round(rgb[2]);
    }

    /** Where nothing came to lie, what lies beside it. */
    private static BufferedImage drawn(int[][] colours, double[][] nearest) {
        BufferedImage image = Faces.blank(colours[0].length, colours.length);
        for (int y = 0; y < colours.length; y++) {
            int last = 0x808080;
            for (int x = 0; x < colours[0].length; x++) {
                last = nearest[y][x] == Double.MAX_VALUE ? last : colours[y][x];
                image.setRGB(x, y, last);
            }
        }
        return image;
    }
}
