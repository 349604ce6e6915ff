package id.sigap.biometric.engine.liveness;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.contracts.biometric.QualityReason;
import java.util.ArrayList;
import java.util.List;

/** Steps and the frames that answer them, for tests. */
final class Sequence {

    private final List<HeadTurn> steps = new ArrayList<>();
    private final List<ChallengeFrame> frames = new ArrayList<>();

    /** A face that lies so far from that of distance 0 (a chord of the unit circle). */
    static Embedding face(double distance) {
        double angle = 2 * Math.asin(distance / 2);
        return Embedding.of("test/1", new float[]{(float) Math.cos(angle), (float) Math.sin(angle)});
    }

    Sequence then(HeadTurn step, FaceMesh mesh) {
        return then(step, mesh, 0, 1);
    }

    Sequence then(HeadTurn step, FaceMesh mesh, double distance, int faces, QualityReason... reasons) {
        return then(step, new ChallengeFrame.Shown(new FrameFace(mesh, face(distance), faces, List.of(reasons))));
    }

    Sequence then(HeadTurn step, ChallengeFrame frame) {
        steps.add(step);
        frames.add(frame);
        return this;
    }

    LivenessVerdict judged(FaceShape... earlier) {
        return new LivenessCheck(LivenessLimits.DEFAULT).judge(steps, frames, List.of(earlier));
    }

    /** The faults as {@code step:FAULT}. */
    List<String> faults(FaceShape... earlier) {
        return switch (judged(earlier)) {
            case LivenessVerdict.Live live -> List.of();
            case LivenessVerdict.NotShown not -> not.faults().stream().map(fault -> fault.step() + ":" + fault.fault()).toList();
        };
    }
}
