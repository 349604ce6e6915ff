package id.sigap.biometric.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.quality.QualityFigures;
import id.sigap.biometric.engine.quality.QualityGate;
import id.sigap.contracts.biometric.QualityReason;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A good picture is spoilt in one way; the reason names that way. */
class QualityReasonTest {

    private static final FaceEngine ENGINE = FaceEngine.load(ModelFiles.shipped());
    private static final BufferedImage GOOD = Faces.image("selfie.jpg");
    private static final QualityFigures FINE = new QualityFigures(1, 90, 0, 130, 0, 40, 5, 0, 0, 0);

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

    @Test
    void aHeadTurnedToEitherSideOrNoddingIsTurned() {
        assertEquals(Set.of(QualityReason.HEAD_TURNED), QualityGate.judge(new QualityFigures(1, 90, 0, 130, 0, 40, 5, 31, 0, 0)));
        assertEquals(Set.of(QualityReason.HEAD_TURNED), QualityGate.judge(new QualityFigures(1, 90, 0, 130, 0, 40, 5, -31, 0, 0)));
        assertEquals(Set.of(QualityReason.HEAD_TURNED), QualityGate.judge(new QualityFigures(1, 90, 0, 130, 0, 40, 5, 0, 26, 0)));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        QualityFigures bad = new QualityFigures(2, 10, 0.5, 20, 0, 5, 0.1, 40, 0, 40);
        assertEquals(Set.of(QualityReason.MULTIPLE_FACES, QualityReason.FACE_TOO_SMALL, QualityReason.FACE_OUT_OF_FRAME, QualityReason.TOO_DARK,
                QualityReason.LOW_CONTRAST, QualityReason.BLURRED, QualityReason.HEAD_TURNED, QualityReason.HEAD_TILTED), QualityGate.judge(bad));
    }
}
