package id.sigap.biometric.engine.quality;

import id.sigap.biometric.engine.picture.Picture;
import id.sigap.contracts.biometric.QualityReason;
import java.util.EnumSet;
import java.util.Set;

/** Why no face may have been found: what the picture as a whole shows, or what a doubtful face would be blamed for. */
public final class NoFace {

    private static final int STEP = 4;
    /** Whole pictures with good faces lie between 51 and 158 in the mean, and have at most 0.21 of their pixels over 235. */
    private static final double DARK_BELOW = 35;
    private static final double GLARING_FROM = 235;
    private static final double MOST_GLARING = 0.3;

    /** Not what says where the face is or looks: of a face that may be none that is no help. */
    private static final Set<QualityReason> OF_DOUBTFUL_FACES = EnumSet.of(QualityReason.FACE_TOO_SMALL, QualityReason.FACE_OUT_OF_FRAME,
            QualityReason.TOO_DARK, QualityReason.TOO_BRIGHT, QualityReason.BLURRED, QualityReason.MOTION_BLUR, QualityReason.NOISY,
            QualityReason.TOO_COMPRESSED, QualityReason.EYES_COVERED, QualityReason.MOUTH_COVERED, QualityReason.FACE_PARTLY_COVERED);

    private NoFace() {
    }

    public static Set<QualityReason> in(Picture picture) {
        double sum = 0;
        int glaring = 0;
        int count = 0;
        for (int y = 0; y < picture.height(); y += STEP) {
            for (int x = 0; x < picture.width(); x += STEP) {
                double luma = 0.299 * picture.channel(x, y, 0) + 0.587 * picture.channel(x, y, 1) + 0.114 * picture.channel(x, y, 2);
                sum += luma;
                glaring += luma > GLARING_FROM ? 1 : 0;
                count++;
            }
        }
        Set<QualityReason> reasons = EnumSet.of(QualityReason.NO_FACE);
        if (sum / count < DARK_BELOW) {
            reasons.add(QualityReason.TOO_DARK);
        }
        if (glaring > MOST_GLARING * count) {
            reasons.add(QualityReason.TOO_BRIGHT);
        }
        return reasons;
    }

    /** @param figures of what the detector took for a face and the mesh did not */
    public static Set<QualityReason> doubtful(QualityFigures figures) {
        Set<QualityReason> reasons = EnumSet.of(QualityReason.NO_FACE);
        QualityGate.judge(figures).stream().filter(OF_DOUBTFUL_FACES::contains).forEach(reasons::add);
        return reasons;
    }
}
