package id.sigap.biometric.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.quality.QualityDetails;
import id.sigap.biometric.engine.quality.QualityFigures;
import id.sigap.biometric.engine.quality.QualityGate;
import id.sigap.contracts.biometric.QualityReason;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A good picture is spoilt in one way; the reason names that way. */
class QualityReasonTest {

    private static final FaceEngine ENGINE = FaceEngine.load(ModelFiles.shipped());
    private static final BufferedImage GOOD = Faces.image("selfie.jpg");
    private static final QualityFigures FINE = new QualityFigures(1, 90, 0, 130, 0, 40, 5, 0, 0, 0, QualityDetails.FINE);

    private static Set<QualityReason> reasons(BufferedImage image) {
        return switch (ENGINE.read(Faces.picture(image))) {
            case FaceReading.Usable usable -> Set.of();
            case FaceReading.Unusable unusable -> unusable.reasons();
        };
    }

    private static void assertSays(QualityReason reason, BufferedImage image) {
        Set<QualityReason> reasons = reasons(image);
        assertTrue(reasons.contains(reason), () -> reason + " expected, got " + reasons);
    }

    @Test
    void aGoodPictureHasNothingAgainstIt() {
        assertInstanceOf(FaceReading.Usable.class, ENGINE.read(Faces.picture(GOOD)));
        assertEquals(Set.of(), QualityGate.judge(FINE));
    }

    @Test
    void aWallHasNoFace() {
        assertSays(QualityReason.NO_FACE, Faces.toned(Faces.blank(400, 400), value -> 128));
    }

    @Test
    void twoPeopleAreTooMany() {
        BufferedImage two = Faces.drawn(GOOD, GOOD.getWidth() * 2, GOOD.getHeight(), new AffineTransform());
        two.createGraphics().drawImage(Faces.image("impostor.jpg"), GOOD.getWidth(), 0, GOOD.getWidth(), GOOD.getHeight(), null);
        assertSays(QualityReason.MULTIPLE_FACES, two);
    }

    @Test
    void aFarAwayFaceIsTooSmall() {
        assertSays(QualityReason.FACE_TOO_SMALL, Faces.drawn(GOOD, 70, 90, AffineTransform.getScaleInstance(0.16, 0.16)));
    }

    @Test
    void aFaceAtTheEdgeIsOutOfFrame() {
        assertSays(QualityReason.FACE_OUT_OF_FRAME, GOOD.getSubimage(0, 0, GOOD.getWidth(), 330));
    }

    @Test
    void aNightPictureIsTooDark() {
        assertSays(QualityReason.TOO_DARK, Faces.toned(GOOD, value -> value / 5));
    }

    @Test
    void anOverexposedPictureIsTooBright() {
        assertSays(QualityReason.TOO_BRIGHT, Faces.toned(GOOD, value -> value * 5 / 2));
    }

    @Test
    void aFoggyPictureLacksContrast() {
        assertSays(QualityReason.LOW_CONTRAST, Faces.toned(GOOD, value -> 128 + (value - 128) / 5));
    }

    @Test
    void aShakenPictureIsBlurred() {
        assertSays(QualityReason.BLURRED, Faces.blurred(GOOD, 25));
    }

    @Test
    void aLeaningHeadIsTilted() {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(40), GOOD.getWidth() / 2.0, GOOD.getHeight() / 2.0);
        assertSays(QualityReason.HEAD_TILTED, Faces.drawn(GOOD, GOOD.getWidth(), GOOD.getHeight(), turn));
    }

    private static Set<QualityReason> turned(double yaw, double pitch) {
        return QualityGate.judge(new QualityFigures(1, 90, 0, 130, 0, 40, 5, yaw, pitch, 0, QualityDetails.FINE));
    }

    @Test
    void theWayInWhichAHeadIsTurnedIsTold() {
        assertEquals(Set.of(QualityReason.HEAD_TURNED_LEFT), turned(22, 0));
        assertEquals(Set.of(QualityReason.HEAD_TURNED_RIGHT), turned(-22, 0));
        assertEquals(Set.of(QualityReason.HEAD_TURNED_DOWN), turned(0, 26));
        assertEquals(Set.of(QualityReason.HEAD_TURNED_UP), turned(0, -30));
        assertEquals(Set.of(QualityReason.HEAD_TURNED_LEFT, QualityReason.HEAD_TURNED_UP), turned(22, -30));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        QualityDetails worst = new QualityDetails(0.5, 0.1, 0.1, 20, 0.2, 0.01, 0.1, 30, 0.3, 8, null, null);
        QualityFigures bad = new QualityFigures(2, 10, 0.05, 20, 0, 5, 0.1, 40, 0, 40, worst);

        assertEquals(EnumSet.of(QualityReason.MULTIPLE_FACES, QualityReason.FACE_TOO_SMALL, QualityReason.TOO_DARK, QualityReason.UNEVEN_LIGHT,
                QualityReason.LOW_CONTRAST, QualityReason.BLURRED, QualityReason.MOTION_BLUR, QualityReason.NOISY, QualityReason.TOO_COMPRESSED,
                QualityReason.EYES_COVERED, QualityReason.GLASSES_GLARE, QualityReason.MOUTH_COVERED, QualityReason.FACE_PARTLY_COVERED,
                QualityReason.HEAD_TURNED_LEFT, QualityReason.HEAD_TILTED), QualityGate.judge(bad));
    }

    @Test
    void figuresFromBeforeTheDetailsWereMeasuredAreJudgedByWhatTheyHave() {
        assertEquals(Set.of(QualityReason.TOO_DARK), QualityGate.judge(new QualityFigures(1, 90, 0, 20, 0, 40, 5, 0, 0, 0, null)));
    }

    @Test
    void whoseEyesAreCoveredIsNotToldToOpenThem() {
        QualityDetails glasses = new QualityDetails(0, 1, 0.3, 3, 0.1, 0.1, 0.6, 7, 0, 0.5, 0.05, null);
        QualityDetails asleep = new QualityDetails(0, 1, 0.3, 3, 0.6, 0.5, 0.6, 7, 0, 0.5, 0.05, null);

        assertEquals(Set.of(QualityReason.EYES_COVERED), QualityGate.judge(new QualityFigures(1, 90, 0, 130, 0, 40, 5, 0, 0, 0, glasses)));
        assertEquals(Set.of(QualityReason.EYES_CLOSED), QualityGate.judge(new QualityFigures(1, 90, 0, 130, 0, 40, 5, 0, 0, 0, asleep)));
    }
}
