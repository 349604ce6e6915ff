package id.sigap.acceptance.bench.face;

import java.util.Locale;

/** A part of a verification, as it is timed. */
enum Stage {
    DECODE("from the file's bytes to upright pixels"),
    DETECT("faces and eyes"),
    MESH("468 points, looked at twice"),
    QUALITY("all of the engine's reading that is none of the others"),
    ALIGN("the face cut out straight"),
    EMBED("the network, on the face and its mirror image"),
    DECIDE("distance and band");

    private final String what;

    Stage(String what) {
        this.what = what;
    }

    String what() {
        return what;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
