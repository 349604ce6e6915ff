package id.sigap.biometric.work;

import id.sigap.biometric.BiometricConfig;

/** How many cores the face engine may keep busy: so many threads read pictures. */
public final class Cores {

    /** More must be asked for: each picture that is read takes memory of its own. */
    private static final int MOST_UNASKED = 8;

    private Cores() {
    }

    public static int of(BiometricConfig.Work work) {
        return work.threads().orElseGet(() -> Math.min(MOST_UNASKED, Runtime.getRuntime().availableProcessors()));
    }
}
