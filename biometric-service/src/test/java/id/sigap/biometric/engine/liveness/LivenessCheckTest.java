package id.sigap.biometric.engine.liveness;

import static id.sigap.biometric.engine.liveness.HeadTurn.LEFT;
import static id.sigap.biometric.engine.liveness.HeadTurn.RIGHT;
import static id.sigap.biometric.engine.liveness.HeadTurn.STRAIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.Faces;
import id.sigap.biometric.engine.ModelFiles;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.contracts.biometric.QualityReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What passes as a living face, over heads and photographs of which the truth is known. */
class LivenessCheckTest {

    private static final List<FaceMesh> MEASURED = measured();
    private static final int HEADS = 250;

    private static List<FaceMesh> measured() {
        FaceEngine engine = FaceEngine.load(ModelFiles.shipped());
        return Stream.of("registry.jpg", "selfie.jpg", "impostor.jpg", "lookalike.jpg")
                .map(name -> engine.readFrame(Faces.picture(name)).orElseThrow().mesh()).toList();
    }

    private static SyntheticHead head(long seed) {
        return SyntheticHead.of(MEASURED.get((int) (seed % MEASURED.size())), seed);
    }

    @Test
    void headsThatTurnAsAskedPass() {
        List<String> failed = new ArrayList<>();
        for (long seed = 0; seed < HEADS; seed++) {
            Random random = new Random(seed);
            SyntheticHead head = head(seed);
            List<String> faults = new Sequence().then(STRAIGHT, head.seen(-3 + 6 * random.nextDouble(), 0))
                    .then(LEFT, head.seen(27 + 15 * random.nextDouble(), -5 + 10 * random.nextDouble()))
                    .then(RIGHT, head.seen(-27 - 15 * random.nextDouble(), -5 + 10 * random.nextDouble()))
                    .then(STRAIGHT, head.seen(-5 + 10 * random.nextDouble(), 2)).faults();
            if (!faults.isEmpty()) {
                failed.add("seed " + seed + " " + faults);
            }
        }
        assertTrue(failed.size() <= HEADS * 0.05, failed::toString);
    }

    @Test
    void noFlatPhotographPassesWhateverAngleItIsTurnedTo() {
        List<String> passed = new ArrayList<>();
        for (long seed = 0; seed < HEADS; seed++) {
            SyntheticHead head = head(seed);
            for (int angle = 10; angle <= 40; angle += 5) {
                int pitch = (int) (seed % 5) * 10 - 20;
                for (HeadTurn side : new HeadTurn[]{LEFT, RIGHT}) {
                    if (new Sequence().then(STRAIGHT, head.photographed(0, 0)).then(side, head.photographed(side.sign() * angle, pitch)).faults().isEmpty()) {
                        passed.add("seed " + seed + " " + side + " " + angle);
                    }
                }
            }
        }
        assertEquals(List.of(), passed);
    }

    @Test
    void whatWasNotShownIsNamedWithItsStep() {
        SyntheticHead head = head(1);
        List<String> faults = new Sequence().then(STRAIGHT, head.seen(0, 0)).then(LEFT, head.seen(8, 0)).then(RIGHT, head.seen(35, 0))
                .then(STRAIGHT, head.seen(25, 0)).then(LEFT, new ChallengeFrame.Faceless()).then(RIGHT, new ChallengeFrame.Unreadable()).faults();

        assertEquals(List.of("1:TURN_NOT_SEEN", "2:OTHER_WAY", "3:NOT_STRAIGHT", "4:NO_FACE", "5:UNREADABLE"), faults);
    }

    @Test
    void aPhotographThatIsTurnedFarIsCalledFlat() {
        SyntheticHead head = head(2);
        assertEquals(List.of("1:TOO_FLAT"), new Sequence().then(STRAIGHT, head.photographed(0, 0)).then(LEFT, head.photographed(38, 0)).faults());
    }

    @Test
    void everyFrameShowsTheSameOnePerson() {
        SyntheticHead head = head(3);
        List<String> faults = new Sequence().then(STRAIGHT, head.seen(0, 0)).then(LEFT, head.seen(35, 0), 0.43, 1)
                .then(RIGHT, head.seen(-35, 0), 0.41, 2).faults();

        assertEquals(List.of("1:OTHER_FACE", "2:SEVERAL_FACES"), faults);
    }

    @Test
    void aStraightFrameHasToDoAsASelfie() {
        SyntheticHead head = head(4);
        LivenessVerdict.NotShown not = (LivenessVerdict.NotShown) new Sequence()
                .then(STRAIGHT, head.seen(0, 0), 0, 1, QualityReason.TOO_DARK, QualityReason.BLURRED)
                .then(LEFT, head.seen(35, 0), 0, 1, QualityReason.HEAD_TURNED).judged();

        assertEquals(List.of(new LivenessVerdict.Fault(0, LivenessFault.POOR_PICTURE, List.of(QualityReason.TOO_DARK, QualityReason.BLURRED))),
                not.faults());
    }

    @Test
    void aFrameThatComesAgainIsKnown() {
        SyntheticHead head = head(5);
        FaceMesh straight = head.seen(0, 0);
        FaceMesh left = head.seen(35, 0);

        assertEquals(List.of("2:SEEN_BEFORE"), new Sequence().then(STRAIGHT, straight).then(LEFT, left).then(STRAIGHT, straight).faults());
        assertEquals(List.of("1:SEEN_BEFORE"), new Sequence().then(STRAIGHT, straight).then(LEFT, left).faults(FaceShape.of(left)));
    }

    @Test
    void theStraightestFrameBecomesTheSelfie() {
        SyntheticHead head = head(6);
        LivenessVerdict verdict = new Sequence().then(STRAIGHT, head.seen(9, 0)).then(LEFT, head.seen(40, 0)).then(STRAIGHT, head.seen(1, 0)).judged();

        assertEquals(new LivenessVerdict.Live(2), verdict);
    }

    @Test
    void withoutAFirstFaceNothingIsComparedAndNothingPasses() {
        SyntheticHead head = head(7);
        assertEquals(List.of("0:NO_FACE"), new Sequence().then(STRAIGHT, new ChallengeFrame.Faceless()).then(LEFT, head.seen(35, 0)).faults());
    }

    @Test
    void aChallengeBeginsStraightAndHasAFrameForEachStep() {
        LivenessCheck check = new LivenessCheck(LivenessLimits.DEFAULT);
        List<ChallengeFrame> one = List.of(new ChallengeFrame.Faceless());
        assertThrows(IllegalArgumentException.class, () -> check.judge(List.of(LEFT), one, List.of()));
        assertThrows(IllegalArgumentException.class, () -> check.judge(List.of(STRAIGHT, LEFT), one, List.of()));
        assertThrows(IllegalArgumentException.class, () -> check.judge(List.of(), List.of(), List.of()));
    }

    @Test
    void aShapeSurvivesStorageAndDoesNotPrintItself() {
        FaceShape shape = FaceShape.of(head(8).seen(0, 0));
        assertEquals(0, shape.distanceTo(FaceShape.ofBytes(shape.toBytes())));
        assertThrows(IllegalArgumentException.class, () -> FaceShape.ofBytes(new byte[3]));
        assertFalse(shape.toString().matches(".*\\d.*"));
    }
}
