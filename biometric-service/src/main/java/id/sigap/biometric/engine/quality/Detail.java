package id.sigap.biometric.engine.quality;

import java.util.Arrays;

/**
 * How much fine detail a face shows; the first two as a share of the spread of its brightness, times 100.
 *
 * @param sharpness   the variance of the Laplacian: little in a blurred picture, very much in one full of noise
 * @param leastAlong  the second derivative in that of four directions in which there is least
 * @param balance     that over the one in which there is most: a smear takes detail along its direction and leaves it across, 0 to 1
 * @param grain       the median size of the Laplacian, in brightness: edges are few, noise is everywhere
 */
record Detail(double sharpness, double leastAlong, double balance, double grain) {

    private static final int SIDE = FaceChip.SIDE;
    private static final int[] STEPS = {1, SIDE, SIDE + 1, SIDE - 1};

    static Detail of(float[] luma, double variance) {
        double[] along = new double[STEPS.length];
        double laplacianSum = 0;
        double laplacianSquares = 0;
        int inner = (SIDE - 2) * (SIDE - 2);
        double[] sizes = new double[inner];
        int next = 0;
        for (int y = 1; y < SIDE - 1; y++) {
            for (int at = y * SIDE + 1; at < y * SIDE + SIDE - 1; at++) {
                double laplacian = 0;
                for (int direction = 0; direction < STEPS.length; direction++) {
                    double second = luma[at - STEPS[direction]] + luma[at + STEPS[direction]] - 2 * luma[at];
                    along[direction] += second * second;
                    laplacian += direction < 2 ? second : 0;
                }
                sizes[next++] = Math.abs(laplacian);
                laplacianSum += laplacian;
                laplacianSquares += laplacian * laplacian;
            }
        }
        double least = Double.MAX_VALUE;
        double most = 0;
        for (double energy : along) {
            least = Math.min(least, energy);
            most = Math.max(most, energy);
        }
        double mean = laplacianSum / inner;
        double scale = 100 / Math.max(variance, 1e-6);
        return new Detail((laplacianSquares / inner - mean * mean) * scale, least / inner * scale, least / Math.max(most, 1e-9),
                median(sizes));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
