package id.sigap.biometric.engine.quality;

/**
 * What was measured on a face; brightness figures on the straightened face of 128 pixels, 0 to 255.
 *
 * @param faces           that stand out at least half as much as the first
 * @param eyeDistance     pixels
 * @param shareOutside    of the face beyond the picture's edge, 0 to 1
 * @param brightness      mean
 * @param overexposed     share of pixels over 235
 * @param contrast        standard deviation
 * @param sharpness       variance of the Laplacian over the variance of brightness, times 100
 * @param yawDegrees      turned to a side, to the person's own left positive
 * @param pitchDegrees    nodding, 0 for a straight face, down positive
 * @param rollDegrees     leaning
 * @param details         the rest; null for a picture that was read before these were measured
 */
public record QualityFigures(int faces, double eyeDistance, double shareOutside, double brightness, double overexposed, double contrast,
        double sharpness, double yawDegrees, double pitchDegrees, double rollDegrees, QualityDetails details) {
}
