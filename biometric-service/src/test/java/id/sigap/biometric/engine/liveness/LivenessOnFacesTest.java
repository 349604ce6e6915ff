package id.sigap.biometric.engine.liveness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.ModelFiles;
import id.sigap.biometric.engine.picture.Picture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Pictures of people who turned their heads, and flat photographs of faces that were turned, through the engine. The folder named by
 * SIGAP_FACES holds {@code orl} and {@code lfw100}, one folder a person; such pictures may not be committed, so without it this is skipped.
 */
@EnabledIfEnvironmentVariable(named = "SIGAP_FACES", matches = ".+")
class LivenessOnFacesTest {

    private static final FaceEngine ENGINE = FaceEngine.load(ModelFiles.shipped());
    private static final LivenessLimits LIMITS = LivenessLimits.DEFAULT;
    private static final int[] ANGLES = {-40, -30, -20, 20, 30, 40};
    private static final double[] BENDS = {0.6, 1.0, 1.4};

    private final Map<String, List<Path>> orl = FaceFolders.people(Path.of(System.getenv("SIGAP_FACES"), "orl"));
    private final Map<String, List<Path>> lfw = FaceFolders.people(Path.of(System.getenv("SIGAP_FACES"), "lfw100"));

    private static double yaw(FrameFace face) {
        return Math.toDegrees(face.mesh().yawRadians());
    }

    private static List<FrameFace> faces(List<Path> files) {
        return files.stream().map(FaceFolders::read).map(ENGINE::readFrame).flatMap(Optional::stream).toList();
    }

    private static boolean passes(HeadTurn side, FrameFace straight, FrameFace turned) {
        return new LivenessCheck(LIMITS).judge(List.of(HeadTurn.STRAIGHT, side),
                List.of(new ChallengeFrame.Shown(straight), new ChallengeFrame.Shown(turned)), List.of()) instanceof LivenessVerdict.Live;
    }

    @Test
    void peopleWhoTurnedTheirHeadsPass() {
        List<String> failed = new ArrayList<>();
        int turns = 0;
        for (Map.Entry<String, List<Path>> person : orl.entrySet()) {
            List<FrameFace> faces = faces(person.getValue());
            for (HeadTurn side : new HeadTurn[]{HeadTurn.LEFT, HeadTurn.RIGHT}) {
                Optional<FrameFace> straight = faces.stream().filter(face -> Math.abs(yaw(face)) < LIMITS.straightDegrees() && face.reasons().isEmpty())
                        .min(Comparator.comparingDouble(face -> side.sign() * yaw(face)));
                FrameFace turned = faces.stream().max(Comparator.comparingDouble(face -> side.sign() * yaw(face))).orElseThrow();
                if (straight.isPresent() && side.sign() * (yaw(turned) - yaw(straight.get())) >= LIMITS.turnDegrees()) {
                    turns++;
                    if (!passes(side, straight.get(), turned)) {
                        failed.add("%s %s %s distance %.2f".formatted(person.getKey(), side, Parallax.between(straight.get().mesh(), turned.mesh()),
                                straight.get().embedding().distanceTo(turned.embedding())));
                    }
                }
            }
        }
        System.out.printf("real turns of %.0f degrees or more: %d of %d pass; not: %s%n", LIMITS.turnDegrees(), turns - failed.size(), turns, failed);
        assertTrue(failed.size() <= turns * 0.05, failed::toString);
    }

    @Test
    void flatPhotographsTurnedUpToFortyDegreesDoNot() {
        Random random = new Random(5);
        int tries = 0;
        int passed = 0;
        for (Picture photograph : photographs()) {
            FrameFace straight = ENGINE.readFrame(photograph).orElseThrow();
            for (int angle : ANGLES) {
                Optional<FrameFace> turned = ENGINE.readFrame(FlatPhotograph.turned(photograph, angle, random.nextInt(21) - 10));
                tries += turned.isPresent() ? 1 : 0;
                passed += turned.filter(face -> eitherWay(straight, face)).isPresent() ? 1 : 0;
            }
        }
        System.out.printf("flat photographs turned 20 to 40 degrees: %d of %d pass%n", passed, tries);
        assertEquals(0, passed);
    }

    @Test
    void bentPhotographsAreCounted() {
        for (int angle : new int[]{20, 35}) {
            for (double bend : BENDS) {
                int tries = 0;
                int passed = 0;
                for (Picture photograph : photographs()) {
                    Optional<FrameFace> one = ENGINE.readFrame(FlatPhotograph.bent(photograph, -angle, bend));
                    Optional<FrameFace> other = ENGINE.readFrame(FlatPhotograph.bent(photograph, angle, bend));
                    Optional<FrameFace> straight = ENGINE.readFrame(FlatPhotograph.bent(photograph, 0, bend));
                    for (Optional<FrameFace> turned : List.of(one, other)) {
                        tries += straight.isPresent() && turned.isPresent() ? 1 : 0;
                        passed += straight.isPresent() && turned.isPresent() && eitherWay(straight.get(), turned.get()) ? 1 : 0;
                    }
                }
                System.out.printf("photograph bent by %.1f radians and turned by %d degrees: %d of %d pass%n", bend, angle, passed, tries);
            }
        }
    }

    private static boolean eitherWay(FrameFace straight, FrameFace turned) {
        return passes(HeadTurn.LEFT, straight, turned) || passes(HeadTurn.RIGHT, straight, turned);
    }

    /** One of each person of the small pictures, two of each of the others. */
    private List<Picture> photographs() {
        List<Picture> chosen = new ArrayList<>();
        orl.values().forEach(files -> chosen.add(FaceFolders.read(files.getFirst())));
        lfw.values().forEach(files -> files.stream().limit(2).map(FaceFolders::read).forEach(chosen::add));
        return chosen.stream().filter(picture -> ENGINE.readFrame(picture).isPresent()).toList();
    }
}
