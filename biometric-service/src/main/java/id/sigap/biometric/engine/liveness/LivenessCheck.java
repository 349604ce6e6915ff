package id.sigap.biometric.engine.liveness;

import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.contracts.biometric.QualityReason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges the frames of a challenge. The first frame is straight; each later one shows the turn that was asked for, as a solid
 * head turns and not a flat picture, the same face, and no picture that was seen before. What it cannot tell is whether the
 * frames came from a camera: a video of the right moves, fed to the app in place of the camera, passes.
 */
public final class LivenessCheck {

    private final LivenessLimits limits;

    public LivenessCheck(LivenessLimits limits) {
        this.limits = limits;
    }

    /**
     * @param steps   what was asked for, the first STRAIGHT
     * @param frames  what came, one for each step
     * @param earlier shapes of frames of the same account's earlier challenges
     */
    public LivenessVerdict judge(List<HeadTurn> steps, List<ChallengeFrame> frames, List<FaceShape> earlier) {
        if (steps.isEmpty() || steps.getFirst() != HeadTurn.STRAIGHT || steps.size() != frames.size()) {
            throw new IllegalArgumentException("a straight frame first, and one frame for each step");
        }
        Optional<FrameFace> first = face(frames.getFirst());
        List<FaceShape> seen = new ArrayList<>(earlier);
        List<LivenessVerdict.Fault> faults = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            for (LivenessFault fault : faults(steps.get(i), frames.get(i), first, seen)) {
                faults.add(new LivenessVerdict.Fault(i, fault, fault == LivenessFault.POOR_PICTURE ? quality(face(frames.get(i)).orElseThrow()) : List.of()));
            }
            face(frames.get(i)).ifPresent(face -> seen.add(FaceShape.of(face.mesh())));
        }
        return faults.isEmpty() ? new LivenessVerdict.Live(best(steps, frames)) : new LivenessVerdict.NotShown(faults);
    }

    /** Whether between two views a head turned far enough to either side, as a solid one does; whose it is, is not looked at. */
    public boolean headTurned(FaceMesh straight, FaceMesh after) {
        Parallax moved = Parallax.between(straight, after);
        Set<LivenessFault> faults = EnumSet.noneOf(LivenessFault.class);
        turned(faults, moved.yawDegrees() < 0 ? -1 : 1, moved);
        return faults.isEmpty();
    }

    private Set<LivenessFault> faults(HeadTurn step, ChallengeFrame frame, Optional<FrameFace> first, List<FaceShape> seen) {
        return switch (frame) {
            case ChallengeFrame.Unreadable unreadable -> EnumSet.of(LivenessFault.UNREADABLE);
            case ChallengeFrame.Faceless faceless -> EnumSet.of(LivenessFault.NO_FACE);
            case ChallengeFrame.Shown shown -> faults(step, shown.face(), first, seen);
        };
    }

    private Set<LivenessFault> faults(HeadTurn step, FrameFace face, Optional<FrameFace> first, List<FaceShape> seen) {
        Set<LivenessFault> faults = EnumSet.noneOf(LivenessFault.class);
        FaceShape shape = FaceShape.of(face.mesh());
        flag(faults, LivenessFault.SEVERAL_FACES, face.faces() > 1);
        flag(faults, LivenessFault.SEEN_BEFORE, seen.stream().anyMatch(other -> other.distanceTo(shape) < limits.anotherShapeFrom()));
        first.ifPresent(begun -> flag(faults, LivenessFault.OTHER_FACE, begun.embedding().distanceTo(face.embedding()) >= limits.sameFaceBelow()));
        if (step == HeadTurn.STRAIGHT) {
            straight(faults, face);
        } else {
            first.ifPresent(begun -> turned(faults, step.sign(), Parallax.between(begun.mesh(), face.mesh())));
        }
        return faults;
    }

    private void straight(Set<LivenessFault> faults, FrameFace face) {
        boolean turned = Math.abs(Math.toDegrees(face.mesh().yawRadians())) > limits.straightDegrees();
        flag(faults, LivenessFault.NOT_STRAIGHT, turned);
        flag(faults, LivenessFault.POOR_PICTURE, !turned && !quality(face).isEmpty());
    }

    /** What is wrong with a straight frame as a selfie; that there are several faces is a fault of its own. */
    private static List<QualityReason> quality(FrameFace face) {
        return face.reasons().stream().filter(reason -> reason != QualityReason.MULTIPLE_FACES).toList();
    }

    private void turned(Set<LivenessFault> faults, int sign, Parallax moved) {
        double degrees = sign * moved.yawDegrees();
        if (degrees <= -limits.turnDegrees()) {
            faults.add(LivenessFault.OTHER_WAY);
        } else if (degrees < limits.turnDegrees()) {
            faults.add(LivenessFault.TURN_NOT_SEEN);
        } else {
            flag(faults, LivenessFault.TOO_FLAT, moved.residual() < limits.residual() || sign * moved.noseShift() < limits.noseShift());
        }
    }

    /** The straightest of the straight frames. */
    private static int best(List<HeadTurn> steps, List<ChallengeFrame> frames) {
        int best = 0;
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i) == HeadTurn.STRAIGHT && turn(frames.get(i)) < turn(frames.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static double turn(ChallengeFrame frame) {
        return face(frame).map(face -> Math.abs(face.mesh().yawRadians())).orElse(Math.PI);
    }

    private static Optional<FrameFace> face(ChallengeFrame frame) {
        return frame instanceof ChallengeFrame.Shown shown ? Optional.of(shown.face()) : Optional.empty();
    }

    private static void flag(Set<LivenessFault> faults, LivenessFault fault, boolean wrong) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
