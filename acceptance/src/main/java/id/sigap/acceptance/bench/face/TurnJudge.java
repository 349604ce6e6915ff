package id.sigap.acceptance.bench.face;

import id.sigap.biometric.engine.mesh.FaceMesh;

/**
 * Tells a head that turned from a flat picture that was turned, as the active challenge does. The bench takes the one that is named
 * in {@code META-INF/services}; without one it counts no attacks.
 */
public interface TurnJudge {

    /** Whether the second view is accepted as the first one's head, turned to a side. */
    boolean turned(FaceMesh straight, FaceMesh after);
}
