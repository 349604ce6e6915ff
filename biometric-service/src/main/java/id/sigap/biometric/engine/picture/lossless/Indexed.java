package id.sigap.biometric.engine.picture.lossless;

/**
 * Pixels were written as their numbers in a list of colours, several to a pixel where the list is short.
 *
 * @param width of the picture
 * @param bits  of x that are within one written pixel
 */
record Indexed(int width, int bits, int[] colours) implements Transform {

    @Override
    public int[] undo(int[] argb) {
        int packedWidth = CodedImage.blocks(width, bits);
        int height = argb.length / packedWidth;
        int bitsPerIndex = 8 >> bits;
        int mask = (1 << bitsPerIndex) - 1;
        int[] unpacked = bits == 0 ? argb : new int[width * height];
        for (int i = 0; i < unpacked.length; i++) {
            int x = i % width;
            int packed = argb[i / width * packedWidth + (x >> bits)] >>> 8 & 0xff;
            int index = packed >> (x & (1 << bits) - 1) * bitsPerIndex & mask;
            unpacked[i] = index < colours.length ? colours[index] : 0;
        }
        return unpacked;
    }
}
