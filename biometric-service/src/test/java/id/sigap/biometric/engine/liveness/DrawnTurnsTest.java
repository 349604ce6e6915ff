package id.sigap.biometric.engine.liveness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.Faces;
import id.sigap.biometric.engine.ModelFiles;
import id.sigap.biometric.engine.TurnedHead;
import id.sigap.biometric.engine.picture.Picture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From pixels to the verdict: a head that was drawn turned, and a photograph that was. */
class DrawnTurnsTest {

    private static final FaceEngine ENGINE = FaceEngine.load(ModelFiles.shipped());
    private static final double TURN_DEGREES = 32;

    private final TurnedHead head = TurnedHead.of("selfie.jpg");

    private ChallengeFrame drawn(double degrees) {
        return read(Faces.picture(Faces.encode(head.at(degrees), "png")));
    }

    private static ChallengeFrame read(Picture picture) {
        return new ChallengeFrame.Shown(ENGINE.readFrame(picture).orElseThrow());
    }

    private static LivenessVerdict judge(List<HeadTurn> steps, ChallengeFrame... frames) {
        return new LivenessCheck(LivenessLimits.DEFAULT).judge(steps, List.of(frames), List.of());
    }

    @Test
    void aHeadThatTurnsAsAskedIsLive() {
        LivenessVerdict verdict = judge(List.of(HeadTurn.STRAIGHT, HeadTurn.LEFT, HeadTurn.RIGHT, HeadTurn.STRAIGHT),
                drawn(-2), drawn(TURN_DEGREES), drawn(-TURN_DEGREES), drawn(1));

        assertInstanceOf(LivenessVerdict.Live.class, verdict, verdict::toString);
    }

    @Test
    void aMirroredPictureTurnsTheOtherWay() {
        LivenessVerdict.NotShown verdict = assertInstanceOf(LivenessVerdict.NotShown.class,
                judge(List.of(HeadTurn.STRAIGHT, HeadTurn.LEFT), drawn(0), drawn(-TURN_DEGREES)));

        assertEquals(List.of(new LivenessVerdict.Fault(1, LivenessFault.OTHER_WAY, List.of())), verdict.faults());
    }

    @Test
    void aPhotographThatIsTurnedIsNot() {
        Picture photograph = Faces.picture("selfie.jpg");
        for (double angle = -40; angle <= 40; angle += 5) {
            ChallengeFrame turned = read(FlatPhotograph.turned(photograph, angle, 5));
            for (HeadTurn side : new HeadTurn[]{HeadTurn.LEFT, HeadTurn.RIGHT}) {
                LivenessVerdict verdict = judge(List.of(HeadTurn.STRAIGHT, side), read(photograph), turned);
                assertInstanceOf(LivenessVerdict.NotShown.class, verdict, side + " " + angle);
            }
        }
    }

    @Test
    void thePictureStoredAnewIsKnownAgain() {
        Picture picture = Faces.picture("selfie.jpg");
        byte[] anew = Faces.encode(Faces.image("selfie.jpg"), "png");

        LivenessVerdict.NotShown verdict = assertInstanceOf(LivenessVerdict.NotShown.class,
                judge(List.of(HeadTurn.STRAIGHT, HeadTurn.LEFT, HeadTurn.STRAIGHT), read(picture), drawn(TURN_DEGREES), read(Faces.picture(anew))));

        assertTrue(verdict.faults().contains(new LivenessVerdict.Fault(2, LivenessFault.SEEN_BEFORE, List.of())), verdict::toString);
    }
}
