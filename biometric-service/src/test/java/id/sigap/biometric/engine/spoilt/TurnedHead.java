package id.sigap.biometric.engine.spoilt;

import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.mesh.FaceMesh;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A picture of the same head turned: each pixel gets the depth of the mesh points around it, is turned in space, and drawn where it
 * lands, the nearest on top. Places that were hidden before keep what was in the picture.
 */
final class TurnedHead {

    private static final int FINER = 3;
    private static final int GRID = 4;

    private final Raster from;
    private final FaceMesh mesh;
    private final Point centre;
    private final double faceSide;
    private final double middleDepth;

    TurnedHead(Raster from, FaceMesh mesh) {
        this.from = from;
        this.mesh = mesh;
        this.centre = mesh.box().centre();
        this.faceSide = mesh.box().longSide();
        this.middleDepth = Arrays.stream(mesh.depths()).max().orElseThrow();
    }

    /** By so much more, in the sense of the mesh's own angles. */
    Raster by(double yawRadians, double pitchRadians) {
        double[][] depths = depths();
        float[] rgb = from.rgb().clone();
        double[] nearest = new double[from.width() * from.height()];
        Arrays.fill(nearest, Double.MAX_VALUE);
        for (int v = 0; v < from.height() * FINER; v++) {
            for (int u = 0; u < from.width() * FINER; u++) {
                Point place = new Point((u + 0.5) / FINER, (v + 0.5) / FINER);
                double x = place.x() - centre.x();
                double y = place.y() - centre.y();
                if (Math.hypot(x / 0.62, y / 0.72) < faceSide) {
                    double z = depth(depths, place) - middleDepth;
                    double turnedX = x * Math.cos(yawRadians) - z * Math.sin(yawRadians);
                    double turnedZ = x * Math.sin(yawRadians) + z * Math.cos(yawRadians);
                    double turnedY = y * Math.cos(pitchRadians) - turnedZ * Math.sin(pitchRadians);
                    double depth = y * Math.sin(pitchRadians) + turnedZ * Math.cos(pitchRadians);
                    draw(rgb, nearest, new Point(turnedX + centre.x(), turnedY + centre.y()), depth, place);
                }
            }
        }
        return new Raster(from.width(), from.height(), rgb);
    }

    private void draw(float[] rgb, double[] nearest, Point to, double depth, Point source) {
        int x = (int) Math.floor(to.x());
        int y = (int) Math.floor(to.y());
        if (x < 0 || y < 0 || x >= from.width() || y >= from.height() || depth >= nearest[y * from.width() + x]) {
            return;
        }
        nearest[y * from.width() + x] = depth;
        for (int channel = 0; channel < 3; channel++) {
            rgb[(y * from.width() + x) * 3 + channel] = from.at(source, channel);
        }
    }

    private double[][] depths() {
        int columns = from.width() / GRID + 2;
        double[][] grid = new double[from.height() / GRID + 2][columns];
        IntStream.range(0, grid.length).forEach(row -> {
            for (int column = 0; column < columns; column++) {
                grid[row][column] = depthAt(new Point(column * GRID, row * GRID));
            }
        });
        return grid;
    }

    /** The mean of the points around; beyond the face the head curves back. */
    private double depthAt(Point place) {
        double sum = 0;
        double weights = 0;
        double closest = Double.MAX_VALUE;
        for (int i = 0; i < FaceMesh.SIZE; i++) {
            double far = mesh.points().get(i).minus(place).length() / faceSide;
            double weight = 1 / (far * far * far + 1e-5);
            sum += weight * mesh.depths()[i];
            weights += weight;
            closest = Math.min(closest, far);
        }
        double beyond = Math.max(0, closest - 0.03);
        return sum / weights + Math.min(0.25, beyond) * faceSide;
    }

    private static double depth(double[][] grid, Point place) {
        double x = Math.max(0, place.x() / GRID);
        double y = Math.max(0, place.y() / GRID);
        int column = (int) x;
        int row = (int) y;
        double fx = x - column;
        double fy = y - row;
        return (grid[row][column] * (1 - fx) + grid[row][column + 1] * fx) * (1 - fy)
                + (grid[row + 1][column] * (1 - fx) + grid[row + 1][column + 1] * fx) * fy;
    }
}
