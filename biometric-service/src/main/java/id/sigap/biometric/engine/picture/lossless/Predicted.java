package id.sigap.biometric.engine.picture.lossless;

/**
 * Pixels were written as how far they are from what their neighbours let expect.
 *
 * @param bits   the side of a block, as a power of two
 * @param blocks of each block how neighbours are weighed (in green), row by row
 */
record Predicted(int width, int bits, int[] blocks) implements Transform {

    private static final int BLACK = 0xff000000;

    @Override
    public int[] undo(int[] argb) {
        int wide = CodedImage.blocks(width, bits);
        for (int i = 0; i < argb.length; i++) {
            int x = i % width;
            int expected;
            if (i < width) {
                expected = i == 0 ? BLACK : argb[i - 1];
            } else if (x == 0) {
                expected = argb[i - width];
            } else {
                expected = expected(blocks[(i / width >> bits) * wide + (x >> bits)] >>> 8 & 0xf, argb, i);
            }
            argb[i] = Transform.sum(argb[i], expected);
        }
        return argb;
    }

    private int expected(int mode, int[] argb, int at) {
        int left = argb[at - 1];
        int top = argb[at - width];
        int topLeft = argb[at - width - 1];
        // of the last pixel in a row: the first one of its own row, as the format has it
        int topRight = argb[at - width + 1];
        return switch (mode) {
            case 1 -> left;
            case 2 -> top;
            case 3 -> topRight;
            case 4 -> topLeft;
            case 5 -> mean(mean(left, topRight), top);
            case 6 -> mean(left, topLeft);
            case 7 -> mean(left, top);
            case 8 -> mean(topLeft, top);
            case 9 -> mean(top, topRight);
            case 10 -> mean(mean(left, topLeft), mean(top, topRight));
            case 11 -> distance(top, topLeft) < distance(left, topLeft) ? left : top;
            case 12 -> gradient(left, top, topLeft);
            case 13 -> halfGradient(mean(left, top), topLeft);
            default -> BLACK;
        };
    }

    private static int mean(int one, int other) {
        return (one & other) + ((one ^ other) >>> 1 & 0x7f7f7f7f);
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            sum += Math.abs((one >>> shift & 0xff) - (other >>> shift & 0xff));
        }
        return sum;
    }

    private static int gradient(int left, int top, int topLeft) {
        int pixel = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            pixel |= Math.clamp((left >>> shift & 0xff) + (top >>> shift & 0xff) - (topLeft >>> shift & 0xff), 0, 255) << shift;
        }
        return pixel;
    }

    private static int halfGradient(int mean, int topLeft) {
        int pixel = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int channel = mean >>> shift & 0xff;
            pixel |= Math.clamp(channel + (channel - (topLeft >>> shift & 0xff)) / 2, 0, 255) << shift;
        }
        return pixel;
    }
}
