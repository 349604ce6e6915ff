package id.sigap.biometric.engine.quality;

/**
 * What was measured on a face; brightness figures on the straightened face of 128 pixels, 0 to 255.
 *
 * @param faces           that are at least a quarter as large as the largest
 * @param eyeDistance     pixels
 * @param shareOutside    of the face beyond the picture's edge, 0 to 1
 * @param brightness      mean
 * @param overexposed     share of pixels over 235
 * @param contrast        standard deviation
 * @param sharpness       variance of the Laplacian over the variance of brightness, times 100
 * @param yawDegrees      turned to a side
 * @param pitchDegrees    nodding, 0 for a straight face
 * @param rollDegrees     leaning
 */
public record QualityFigures(int faces, double eyeDistance, double shareOutside, double brightness, double overexposed, double contrast,
        double sharpness, double yawDegrees, double pitchDegrees, double rollDegrees) {
}
