package id.sigap.biometric.engine.liveness;

/** How a person is asked to hold the head. Left and right are their own. */
public enum HeadTurn {
    STRAIGHT, LEFT, RIGHT;

    /** By which sign a turn to this side shows: a left turn takes the left eye away from the camera, which is the positive way. */
    public int sign() {
        return switch (this) {
            case STRAIGHT -> 0;
            case LEFT -> 1;
            case RIGHT -> -1;
        };
    }
}
