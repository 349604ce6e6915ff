package id.sigap.biometric.engine.quality;

import id.sigap.contracts.biometric.QualityReason;
import java.util.EnumSet;
import java.util.Set;

/**
 * Says what is wrong with a picture of a face, so that its owner knows what to do better. The limits were set where at most a few
 * in a hundred good pictures fall beyond them.
 */
public final class QualityGate {

    private static final double LEAST_EYE_DISTANCE = 18;
    private static final double MOST_OUTSIDE = 0.10;
    private static final double DARK_BELOW = 45;
    private static final double BRIGHT_ABOVE = 215;
    private static final double MOST_OVEREXPOSED = 0.45;
    private static final double LEAST_CONTRAST = 10;
    private static final double LEAST_SHARPNESS = 0.5;
    private static final double MOST_YAW = 30;
    private static final double MOST_PITCH = 25;
    private static final double MOST_ROLL = 30;

    private QualityGate() {
    }

    /** All that is wrong; empty if the picture will do. A picture without a face is not measured and does not come here. */
    public static Set<QualityReason> judge(QualityFigures f) {
        Set<QualityReason> reasons = EnumSet.noneOf(QualityReason.class);
        flag(reasons, QualityReason.MULTIPLE_FACES, f.faces() > 1);
        flag(reasons, QualityReason.FACE_TOO_SMALL, f.eyeDistance() < LEAST_EYE_DISTANCE);
        flag(reasons, QualityReason.FACE_OUT_OF_FRAME, f.shareOutside() > MOST_OUTSIDE);
        flag(reasons, QualityReason.TOO_DARK, f.brightness() < DARK_BELOW);
        flag(reasons, QualityReason.TOO_BRIGHT, f.brightness() > BRIGHT_ABOVE || f.overexposed() > MOST_OVEREXPOSED);
        flag(reasons, QualityReason.LOW_CONTRAST, f.contrast() < LEAST_CONTRAST);
        flag(reasons, QualityReason.BLURRED, f.sharpness() < LEAST_SHARPNESS);
        flag(reasons, QualityReason.HEAD_TURNED, Math.abs(f.yawDegrees()) > MOST_YAW || Math.abs(f.pitchDegrees()) > MOST_PITCH);
        flag(reasons, QualityReason.HEAD_TILTED, Math.abs(f.rollDegrees()) > MOST_ROLL);
        return reasons;
    }

    private static void flag(Set<QualityReason> reasons, QualityReason reason, boolean wrong) {
        if (wrong) {
            reasons.add(reason);
        }
    }
}
