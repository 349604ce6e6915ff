package id.sigap.biometric.engine.liveness;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.contracts.biometric.QualityReason;
import java.util.List;

/**
 * The face in one frame of a challenge.
 *
 * @param faces   that are not just background
 * @param reasons what the quality gate would say of it as a selfie; a turned head is among them where one was asked for
 */
public record FrameFace(FaceMesh mesh, Embedding embedding, int faces, List<QualityReason> reasons) {

    public FrameFace {
        reasons = List.copyOf(reasons);
    }
}
