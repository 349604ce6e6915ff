package id.sigap.biometric.engine.picture.lossless;

/**
 * Red and blue were written as how far they are from what the other colours let expect.
 *
 * @param bits   the side of a block, as a power of two
 * @param blocks of each block the three factors, row by row
 */
record CrossColoured(int width, int bits, int[] blocks) implements Transform {

    @Override
    public int[] undo(int[] argb) {
        int wide = CodedImage.blocks(width, bits);
        for (int i = 0; i < argb.length; i++) {
            int factors = blocks[(i / width >> bits) * wide + (i % width >> bits)];
            int pixel = argb[i];
            int green = pixel >>> 8;
            int red = (pixel >>> 16) + part(factors, green) & 0xff;
            int blue = pixel + part(factors >>> 8, green) + part(factors >>> 16, red) & 0xff;
            argb[i] = pixel & 0xff00ff00 | red << 16 | blue;
        }
        return argb;
    }

    private static int part(int factor, int colour) {
        return (byte) factor * (byte) colour >> 5;
    }
}
