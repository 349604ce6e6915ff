package id.sigap.biometric.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.biometric.engine.FaceMatcher;
import id.sigap.biometric.engine.FaceReading;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.quality.QualityDetails;
import id.sigap.biometric.engine.quality.QualityFigures;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.QualityReason;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final FaceMatcher MATCHER = new FaceMatcher(0.36, 0.42);
    private static final Embedding FACE = at(0);
    private static final QualityFigures FIGURES = new QualityFigures(1, 90, 0, 130, 0, 40, 5, 0, 0, 0, QualityDetails.FINE);
    private static final Verdict.Reference AWAITED = new Verdict.Reference.Awaited();

    /** A face that lies so far from {@link #FACE} (a chord of the unit circle). */
    private static Embedding at(double distance) {
        double angle = 2 * Math.asin(distance / 2);
        return Embedding.of("test/1", new float[]{(float) Math.cos(angle), (float) Math.sin(angle)});
    }

    private static Verdict of(double distance, boolean byHand) {
        return Verdict.of(at(distance), byHand, new Verdict.Reference.Ready(FACE), MATCHER);
    }

    @Test
    void theBandsBeginWhereTheyAreSaidTo() {
        assertEquals(new Verdict.Compared(Outcome.MATCH), of(0.359, false));
        assertEquals(new Verdict.Compared(Outcome.UNSURE), of(0.361, false));
        assertEquals(new Verdict.Compared(Outcome.UNSURE), of(0.419, false));
        assertEquals(new Verdict.Compared(Outcome.NO_MATCH), of(0.421, false));
    }

    @Test
    void withoutAReferenceNothingPasses() {
        assertEquals(new Verdict.AwaitReference(), Verdict.of(FACE, false, AWAITED, MATCHER));
        assertEquals(new Verdict.NothingToCompare(), Verdict.of(FACE, false, new Verdict.Reference.None(), MATCHER));
        assertEquals(new Verdict.NothingToCompare(), Verdict.of(FACE, true, new Verdict.Reference.None(), MATCHER));
    }

    @Test
    void whatIsToBeComparedWithADocumentIsAnOfficers() {
        assertEquals(new Verdict.ForOfficer(), Verdict.of(FACE, false, new Verdict.Reference.Document(), MATCHER));
        assertEquals(new Verdict.ForOfficer(), Verdict.of(FACE, true, new Verdict.Reference.Document(), MATCHER));
    }

    @Test
    void whoseComparisonsAreUsedUpIsNotComparedByMachine() {
        assertEquals(new Verdict.ForOfficer(), of(0, true));
        assertEquals(new Verdict.ForOfficer(), Verdict.of(FACE, true, AWAITED, MATCHER));
    }

    @Test
    void aBadPictureIsNoFailedMatch() {
        EnumSet<QualityReason> dark = EnumSet.of(QualityReason.TOO_DARK);
        assertEquals(new Verdict.BadPicture(dark),
                Verdict.of(new FaceReading.Unusable(dark, Optional.of(FIGURES)), false, new Verdict.Reference.Ready(FACE), MATCHER));
    }
}
