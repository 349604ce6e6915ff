package id.sigap.biometric.engine.quality;

/**
 * More of what was measured on a face.
 *
 * @param unevenness  of the light: the difference of both cheeks' brightness over its sum, 0 to 1
 * @param leastDetail fine detail in that direction in which there is least of it
 * @param balance     that over the direction with most, 0 to 1; little after a movement
 * @param grain       the median of the Laplacian, in brightness: noise is everywhere, edges are not
 * @param eyes        what there is to see around the eye where there is more of it, over the whole face's contrast
 * @param lesserEye   the same of the other eye
 * @param mouth       the same of the mouth
 * @param skin        the greatest difference in colour between parts of the face; 0 in a grey picture
 * @param glare       share of an eye's surroundings that shines, 0 to 1
 * @param blocks      steps at the edges of JPEG's squares, in brightness
 * @param eyeOpening  between the lids over the eye's width; null if the eyes are too few pixels apart to tell
 * @param liveness    a guess whether the face was alive, 0 to 1; null without a network for it. It decides nothing
 */
public record QualityDetails(double unevenness, double leastDetail, double balance, double grain, double eyes, double lesserEye, double mouth,
        double skin, double glare, double blocks, Double eyeOpening, Double liveness) {

    /** Of a face with nothing wrong. */
    public static final QualityDetails FINE = new QualityDetails(0.05, 1.5, 0.3, 3, 0.6, 0.6, 0.6, 7, 0, 0.5, 0.3, null);
}
