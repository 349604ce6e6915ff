package id.sigap.biometric.engine.quality;

import id.sigap.biometric.engine.embed.MeanFace;
import id.sigap.biometric.engine.geometry.Crop;
import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.geometry.Similarity;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;

/** The straightened face of 128 pixels a side, on which light, detail and colour are measured, with the mesh's points on it. */
final class FaceChip {

    static final int SIDE = 128;
    private static final double MEDIUM = 110;
    /** In what is darker, colour is chance. */
    private static final double DARKEST = 25;

    private final FaceMesh mesh;
    private final Similarity toChip;
    private final Crop crop;
    private final float[] luma;

    FaceChip(Picture picture, FaceMesh mesh) {
        Similarity toPicture = MeanFace.chipToPicture(mesh, SIDE);
        this.mesh = mesh;
        this.toChip = toPicture.inverse();
        this.crop = Crop.of(picture, toPicture, SIDE);
        this.luma = crop.luma();
    }

    /** Brightness of each pixel, row by row, 0 to 255. */
    float[] luma() {
        return luma;
    }

    /** Where a point of the mesh lies on it. */
    Point at(int meshPoint) {
        return toChip.apply(mesh.points().get(meshPoint));
    }

    /** Around a place, so far to each side; what lies beyond the edge is left out, one pixel is left at least. */
    Patch patch(Point centre, double halfWidth, double halfHeight) {
        int left = Math.clamp(Math.round(centre.x() - halfWidth), 0, SIDE - 2);
        int top = Math.clamp(Math.round(centre.y() - halfHeight), 0, SIDE - 2);
        int right = Math.clamp(Math.round(centre.x() + halfWidth), left + 1, SIDE);
        int bottom = Math.clamp(Math.round(centre.y() + halfHeight), top + 1, SIDE);
        return new Patch(left, top, right, bottom);
    }

    double mean(Patch patch) {
        double sum = 0;
        for (int y = patch.top(); y < patch.bottom(); y++) {
            for (int x = patch.left(); x < patch.right(); x++) {
                sum += luma[y * SIDE + x];
            }
        }
        return sum / patch.size();
    }

    /** The spread of brightness, as a standard deviation. */
    double spread(Patch patch) {
        double mean = mean(patch);
        double sum = 0;
        for (int y = patch.top(); y < patch.bottom(); y++) {
            for (int x = patch.left(); x < patch.right(); x++) {
                double off = luma[y * SIDE + x] - mean;
                sum += off * off;
            }
        }
        return Math.sqrt(sum / patch.size());
    }

    /** The share of pixels brighter than that. */
    double shareAbove(Patch patch, double brightness) {
        int count = 0;
        for (int y = patch.top(); y < patch.bottom(); y++) {
            for (int x = patch.left(); x < patch.right(); x++) {
                count += luma[y * SIDE + x] > brightness ? 1 : 0;
            }
        }
        return (double) count / patch.size();
    }

    /**
     * The mean colour as if it were of medium brightness: the Cb and Cr of ITU-R BT.601, grey is (0, 0). A shadow makes a colour darker and so
     * draws both towards grey; held against the brightness it stays what it was.
     */
    Point colour(Patch patch) {
        double cb = 0;
        double cr = 0;
        for (int y = patch.top(); y < patch.bottom(); y++) {
            for (int x = patch.left(); x < patch.right(); x++) {
                int at = (y * SIDE + x) * 3;
                cb += 0.564 * (crop.rgb()[at + 2] - luma[y * SIDE + x]);
                cr += 0.713 * (crop.rgb()[at] - luma[y * SIDE + x]);
            }
        }
        return new Point(cb, cr).times(MEDIUM / Math.max(mean(patch), DARKEST) / patch.size());
    }

    /** Right and bottom are beyond it. */
    record Patch(int left, int top, int right, int bottom) {

        static final Patch WHOLE = new Patch(0, 0, SIDE, SIDE);

        int size() {
            return (right - left) * (bottom - top);
        }
    }
}
