package id.sigap.biometric.engine.quality;

import id.sigap.contracts.biometric.QualityReason;
import java.util.EnumSet;
import java.util.Set;

/**
 * Says what is wrong with a picture of a face, so that its owner knows what to do better. The limits were set where of 500 good pictures
 * of two public sets at most a few in a hundred fall beyond them, and of the same pictures spoilt on purpose nearly all; the
 * comment of a limit says where both lie ("good" is the range of the good ones). The rates stand in MODELS.md.
 */
public final class QualityGate {

    /** Good from 22; a face of 40 pixels has 17. */
    private static final double LEAST_EYE_DISTANCE = 20;
    private static final double MOST_OUTSIDE = 0.10;
    private static final double DARK_BELOW = 45;
    private static final double BRIGHT_ABOVE = 215;
    /** Good to 0.18; light 2.4 times as strong goes beyond in 98 of a hundred, light 1.6 times as strong, which harms little, in half. */
    private static final double MOST_OVEREXPOSED = 0.25;
    private static final double LEAST_CONTRAST = 10;
    /** Good to 0.33 in all but a few; what is only a little uneven is compared almost as well. */
    private static final double MOST_UNEVENNESS = 0.35;
    private static final double LEAST_SHARPNESS = 0.5;
    /** Good from 0.10; a smear over 15 % of the face gives 0.03 to 0.14 whatever its direction, a plain blur no less than a good picture. */
    private static final double LEAST_BALANCE = 0.14;
    /** Good from 0.2, and from 0.4 where there is so little balance; a smear gives 0.03 to 0.27. */
    private static final double LEAST_DETAIL_UNBALANCED = 0.35;
    private static final double LEAST_DETAIL = 0.13;
    /** Good to 9; noise of 35 in each channel gives 17 and more. */
    private static final double MOST_GRAIN = 15;
    /** Good to 2.4, JPEG at quality 0.3 (compared as well as the original) to 4.9; at 0.1 it is 5.8 (a large face) to 11, at 0.05 to 16. */
    private static final double MOST_BLOCKS = 5.3;
    /** Of the mesh, which reads a head turned by 40° as one of 27° in the median: this is a turn of some 30°. */
    private static final double MOST_YAW = 21;
    private static final double MOST_BOWED = 25;
    private static final double MOST_RAISED = 29;
    private static final double MOST_ROLL = 30;
    /** Good from 0.29; sunglasses on one of the pictures give 0.05, a bar 0.1. */
    private static final double LEAST_EYES = 0.27;
    /** One eye that shows nothing at all; good from 0.15 in the worst light. */
    private static final double LEAST_LESSER_EYE = 0.06;
    /** Good from 0.19; a mask gives 0.1. */
    private static final double LEAST_MOUTH = 0.16;
    /** Good to 15 in all but one, up to 22 in the coloured light of a stage; half a face covered gives 25 and more. */
    private static final double MOST_SKIN = 24;
    /** Good to 0.14; a lamp in a lens, over most of an eye, gives 0.23 and more. */
    private static final double MOST_GLARE = 0.17;
    /** A lens shines more than the face does; in strong light it is the cheeks that shine. */
    private static final double TIMES_THE_FACE = 2;
    /** With more pixels eaten by light than this, colours no longer compare. */
    private static final double COLOURLESS_FROM = 0.05;
    /** Good from 0.2 in both sets; kept well below, for eyes are narrow by nature too. Lids drawn over large eyes give 0.13. */
    private static final double LEAST_EYE_OPENING = 0.15;

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
        flag(reasons, QualityReason.HEAD_TURNED_LEFT, f.yawDegrees() > MOST_YAW);
        flag(reasons, QualityReason.HEAD_TURNED_RIGHT, f.yawDegrees() < -MOST_YAW);
        flag(reasons, QualityReason.HEAD_TURNED_DOWN, f.pitchDegrees() > MOST_BOWED);
        flag(reasons, QualityReason.HEAD_TURNED_UP, f.pitchDegrees() < -MOST_RAISED);
        flag(reasons, QualityReason.HEAD_TILTED, Math.abs(f.rollDegrees()) > MOST_ROLL);
        if (f.details() != null) {
            judge(f, f.details(), reasons);
        }
        return reasons;
    }

    private static void judge(QualityFigures f, QualityDetails d, Set<QualityReason> reasons) {
        boolean whole = !reasons.contains(QualityReason.FACE_OUT_OF_FRAME);
        boolean bright = reasons.contains(QualityReason.TOO_BRIGHT);
        boolean coloured = f.overexposed() < COLOURLESS_FROM;
        boolean smeared = d.balance() < LEAST_BALANCE && d.leastDetail() < LEAST_DETAIL_UNBALANCED
                || d.leastDetail() < LEAST_DETAIL && f.sharpness() >= LEAST_SHARPNESS;
        // beyond the picture's edge all is black, and where light has eaten the colours, none are left to compare
        flag(reasons, QualityReason.MOTION_BLUR, whole && smeared);
        flag(reasons, QualityReason.UNEVEN_LIGHT, whole && !bright && d.unevenness() > MOST_UNEVENNESS);
        flag(reasons, QualityReason.FACE_PARTLY_COVERED, whole && coloured && d.skin() > MOST_SKIN);
        flag(reasons, QualityReason.NOISY, d.grain() > MOST_GRAIN);
        flag(reasons, QualityReason.TOO_COMPRESSED, d.blocks() > MOST_BLOCKS);
        flag(reasons, QualityReason.GLASSES_GLARE, !bright && d.glare() > MOST_GLARE && d.glare() > TIMES_THE_FACE * f.overexposed());
        boolean covered = d.eyes() < LEAST_EYES || d.lesserEye() < LEAST_LESSER_EYE;
        flag(reasons, QualityReason.EYES_COVERED, covered);
        flag(reasons, QualityReason.EYES_CLOSED, !covered && d.eyeOpening() != null && d.eyeOpening() < LEAST_EYE_OPENING);
        flag(reasons, QualityReason.MOUTH_COVERED, d.mouth() < LEAST_MOUTH);
    }

    private static void flag(Set<QualityReason> reasons, QualityReason reason, boolean wrong) {
        if (wrong) {
            reasons.add(reason);
        }
    }
}
