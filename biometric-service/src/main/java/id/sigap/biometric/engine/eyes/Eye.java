package id.sigap.biometric.engine.eyes;

import id.sigap.biometric.engine.geometry.Point;
import java.util.List;

/**
 * One eye, in the picture's pixels.
 *
 * @param outline its lids and brow: 0 to 8 along the lower lid from corner to corner, 9 to 15 along the upper one
 * @param iris    centre, then four points on its edge
 */
public record Eye(List<Point> outline, List<Point> iris) {

    static final int OUTLINE_SIZE = 71;
    static final int SIZE = 76;

    private static final int CORNER = 0;
    private static final int OTHER_CORNER = 8;
    /** Three points in the middle of each lid, opposite each other in this order. */
    private static final int[] LOWER_LID = {3, 4, 5};
    private static final int[] UPPER_LID = {11, 12, 13};

    /** The height of the gap between the lids over the eye's width: about 0.3 for an open eye. */
    public double opening() {
        double gap = 0;
        for (int i = 0; i < LOWER_LID.length; i++) {
            gap += outline.get(LOWER_LID[i]).minus(outline.get(UPPER_LID[i])).length() / LOWER_LID.length;
        }
        return gap / Math.max(outline.get(CORNER).minus(outline.get(OTHER_CORNER)).length(), 1e-6);
    }

    @Override
    public String toString() {
        return "Eye";
    }
}
