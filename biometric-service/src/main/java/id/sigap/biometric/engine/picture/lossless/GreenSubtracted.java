package id.sigap.biometric.engine.picture.lossless;

/** Red and blue were written as how far they are from green. */
record GreenSubtracted() implements Transform {

    @Override
    public int[] undo(int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            int green = argb[i] >>> 8 & 0xff;
            argb[i] = Transform.sum(argb[i], green << 16 | green);
        }
        return argb;
    }
}
