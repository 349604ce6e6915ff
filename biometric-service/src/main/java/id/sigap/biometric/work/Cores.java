package id.sigap.biometric.work;

import id.sigap.biometric.BiometricConfig;

/** How many cores the face engine may keep busy: so many threads read pictures, each with networks of its own. */
public final class Cores {

    /** More must be asked for: each set of networks takes some 50 MB. */
    private static final int MOST_UNASKED = 8;

    private Cores() {
    }

    public static int of(BiometricConfig.Work work) {
        return work.threads().orElseGet(() -> Math.min(MOST_UNASKED, Runtime.getRuntime().availableProcessors()));
    }
}
