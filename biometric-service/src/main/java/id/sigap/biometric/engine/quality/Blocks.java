package id.sigap.biometric.engine.quality;

import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;

/**
 * The traces of strong compression: JPEG cuts a picture into squares of 8 pixels and, saving hard, leaves steps at their edges. It is
 * measured in the face's own place of the picture, since a straightened face has no straight grid any more. A picture that was made
 * smaller after it was compressed shows none.
 */
final class Blocks {

    private static final int GRID = 8;
    /** So many lines of pixels are walked in each direction; more do not change the answer, only its price. */
    private static final int LINES = 96;

    private Blocks() {
    }

    /** Brightness along a line of pixels. */
    private interface Line {
        double at(int place);
    }

    /**
     * By how much the steps between pixels at every eighth border exceed those around and those at the other borders, in brightness
     * of 0 to 255; the lesser of both directions, as a real edge in a face runs in one. Where the grid begins is not presumed.
     */
    static double of(Picture picture, FaceMesh mesh) {
        FaceMesh.Box box = mesh.box();
        int left = Math.clamp(Math.round(box.left()), 0, picture.width());
        int right = Math.clamp(Math.round(box.right()), left, picture.width());
        int top = Math.clamp(Math.round(box.top()), 0, picture.height());
        int bottom = Math.clamp(Math.round(box.bottom()), top, picture.height());
        Steps across = new Steps();
        for (int y = top; y < bottom; y += Math.ceilDiv(bottom - top, LINES)) {
            int row = y;
            across.walk(x -> luma(picture, x, row), left, right);
        }
        Steps down = new Steps();
        for (int x = left; x < right; x += Math.ceilDiv(right - left, LINES)) {
            int column = x;
            down.walk(y -> luma(picture, column, y), top, bottom);
        }
        return Math.min(across.excess(), down.excess());
    }

    /** Steps by where in the grid they are. */
    private static final class Steps {

        private final double[] sums = new double[GRID];
        private final int[] counts = new int[GRID];

        /** Adds each step of a line, less the mean of the steps beside it. */
        void walk(Line line, int from, int to) {
            if (to - from < 4) {
                return;
            }
            double here = line.at(from + 2);
            double before = Math.abs(line.at(from + 1) - line.at(from));
            double step = Math.abs(here - line.at(from + 1));
            for (int i = from + 3; i < to; i++) {
                double next = line.at(i);
                double after = Math.abs(next - here);
                sums[(i - 1) % GRID] += step - (before + after) / 2;
                counts[(i - 1) % GRID]++;
                before = step;
                step = after;
                here = next;
            }
        }

        double excess() {
            double most = -Double.MAX_VALUE;
            double total = 0;
            for (int i = 0; i < GRID; i++) {
                double mean = sums[i] / Math.max(1, counts[i]);
                most = Math.max(most, mean);
                total += mean;
            }
            return most - (total - most) / (GRID - 1);
        }
    }

    private static double luma(Picture picture, int x, int y) {
        return 0.299 * picture.channel(x, y, 0) + 0.587 * picture.channel(x, y, 1) + 0.114 * picture.channel(x, y, 2);
    }
}
