package id.sigap.biometric.engine.eyes;

/** Both eyes of a face; right and left are the person's own. */
public record Eyes(Eye right, Eye left) {

    /** How far the wider eye is open, as {@link Eye#opening()}: who winks, or whose far eye hides behind the nose, has one eye open. */
    public double opening() {
        return Math.max(right.opening(), left.opening());
    }
}
