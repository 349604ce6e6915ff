package id.sigap.biometric.engine.liveness;

/**
 * From where on a turned head counts.
 *
 * @param straightDegrees  by how much a straight frame may be turned
 * @param turnDegrees      the least turn
 * @param residual         the least parallax, see {@link Parallax#residual}
 * @param noseShift        the least shift of the nose, see {@link Parallax#noseShift}
 * @param sameFaceBelow    the distance of embeddings under which a frame is of the first frame's person
 * @param anotherShapeFrom shapes that differ by less are one and the same picture
 */
public record LivenessLimits(double straightDegrees, double turnDegrees, double residual, double noseShift, double sameFaceBelow,
        double anotherShapeFrom) {

    public static final LivenessLimits DEFAULT = new LivenessLimits(15, 20, 0.030, 0.18, 0.42, 0.003);

    public LivenessLimits {
        if (!(0 < straightDegrees && 0 < turnDegrees && 0 < residual && 0 < noseShift && 0 < anotherShapeFrom
                && 0 < sameFaceBelow && sameFaceBelow < 2)) {
            throw new IllegalArgumentException("a limit of liveness is out of its range");
        }
    }
}
