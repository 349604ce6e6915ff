package id.sigap.biometric.engine.picture.lossless;

/** What a writer did to the pixels to make them smaller, undone. Each works on whole pictures of argb pixels, in place where it can. */
sealed interface Transform permits Predicted, CrossColoured, GreenSubtracted, Indexed {

    int[] undo(int[] argb);

    /** Adds two pixels, each channel for itself. */
    static int sum(int one, int other) {
        return (one & 0xff00ff00) + (other & 0xff00ff00) & 0xff00ff00 | (one & 0x00ff00ff) + (other & 0x00ff00ff) & 0x00ff00ff;
    }
}
