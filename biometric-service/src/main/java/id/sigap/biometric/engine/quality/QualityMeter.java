package id.sigap.biometric.engine.quality;

import id.sigap.biometric.engine.embed.MeanFace;
import id.sigap.biometric.engine.geometry.Crop;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;

/** Measures a face for the {@link QualityGate}. */
public final class QualityMeter {

    private static final int SIDE = 128;
    private static final double OVEREXPOSED_FROM = 235;
    /** The median of straight faces: a forehead lies further back than a chin. */
    private static final double STRAIGHT_PITCH_DEGREES = 7.7;

    private QualityMeter() {
    }

    public static QualityFigures measure(Picture picture, FaceMesh mesh, int faces) {
        float[] luma = Crop.of(picture, MeanFace.chipToPicture(mesh, SIDE), SIDE).luma();
        double mean = mean(luma);
        double variance = variance(luma, mean);
        double overexposed = 0;
        for (float value : luma) {
            overexposed += value > OVEREXPOSED_FROM ? 1.0 / luma.length : 0;
        }
        return new QualityFigures(faces, mesh.eyeDistance(), mesh.box().shareOutside(picture.width(), picture.height()), mean, overexposed,
                Math.sqrt(variance), laplacianVariance(luma) / Math.max(variance, 1e-6) * 100, Math.toDegrees(mesh.yawRadians()),
                Math.toDegrees(mesh.pitchRadians()) - STRAIGHT_PITCH_DEGREES, Math.toDegrees(mesh.rollRadians()));
    }

    private static double laplacianVariance(float[] luma) {
        int inner = SIDE - 2;
        float[] laplacian = new float[inner * inner];
        for (int y = 1; y <= inner; y++) {
            for (int x = 1; x <= inner; x++) {
                int at = y * SIDE + x;
                laplacian[(y - 1) * inner + x - 1] = luma[at - 1] + luma[at + 1] + luma[at - SIDE] + luma[at + SIDE] - 4 * luma[at];
            }
        }
        return variance(laplacian, mean(laplacian));
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(float[] values, double mean) {
        double sum = 0;
        for (float value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / values.length;
    }
}
