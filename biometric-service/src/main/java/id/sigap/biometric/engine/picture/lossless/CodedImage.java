package id.sigap.biometric.engine.picture.lossless;

import java.io.IOException;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Reads a block of pixels (RFC 9649, 3.5 to 3.7): values, copies of what came before, and colours that are remembered. */
final class CodedImage {

    /** More sets of codes than any writer makes; each takes memory, and a few bytes can ask for one. */
    private static final int MOST_CODES = 4096;
    private static final int HASH = 0x1e35a7bd;
    /** Near places by their nearness: right (negative: left) in the low byte, rows above in the next. */
    private static final int[] NEAR = near();

    private final Bits bits;
    private final int width;
    private final int[] argb;
    private int rememberedBits;
    private int[] remembered = {};
    /** How many bits of x and y a set of codes spans; which set, row by row. */
    private int spanBits;
    private int[] sets;
    private Codes[] codes;

    private CodedImage(Bits bits, int width, int height) {
        this.bits = bits;
        this.width = width;
        this.argb = new int[width * height];
    }

    /** The picture itself, whose parts may have codes of their own. */
    static int[] main(Bits bits, int width, int height) throws IOException {
        CodedImage image = new CodedImage(bits, width, height);
        image.readMemory();
        int most = 0;
        if (bits.flag()) {
            image.spanBits = 2 + bits.read(3);
            image.sets = part(bits, blocks(width, image.spanBits), blocks(height, image.spanBits));
            for (int i = 0; i < image.sets.length; i++) {
                image.sets[i] = image.sets[i] >>> 8 & 0xffff;
                most = Math.max(most, image.sets[i]);
            }
        }
        image.readCodes(1 + most);
        return image.readPixels();
    }

    /** A small picture of numbers that tells how to read another. */
    static int[] part(Bits bits, int width, int height) throws IOException {
        CodedImage image = new CodedImage(bits, width, height);
        image.readMemory();
        image.readCodes(1);
        return image.readPixels();
    }

    static int blocks(int side, int bits) {
        return side + (1 << bits) - 1 >> bits;
    }

    private static int[] near() {
        return IntStream.range(0, 8 * 16).mapToObj(i -> new int[]{i % 16 - 7, i / 16}).filter(place -> place[1] > 0 || place[0] > 0)
                .sorted(Comparator.<int[]>comparingInt(place -> place[0] * place[0] + place[1] * place[1]).thenComparingInt(place -> -place[1])
                        .thenComparingInt(place -> -place[0]))
                .mapToInt(place -> place[1] << 8 | place[0] & 0xff).toArray();
    }

    private void readMemory() throws IOException {
        if (bits.flag()) {
            rememberedBits = bits.read(4);
            if (rememberedBits < 1 || rememberedBits > 11) {
                throw new IOException("remembers too much");
            }
            remembered = new int[1 << rememberedBits];
        }
    }

    private void readCodes(int count) throws IOException {
        if (count > MOST_CODES) {
            throw new IOException("too many codes");
        }
        codes = new Codes[count];
        for (int i = 0; i < count; i++) {
            codes[i] = Codes.read(bits, remembered.length);
        }
    }

    private int[] readPixels() throws IOException {
        for (int at = 0; at < argb.length;) {
            Codes here = codesAt(at);
            int symbol = here.green().next(bits);
            if (symbol < Codes.VALUES) {
                int red = here.red().next(bits);
                int blue = here.blue().next(bits);
                put(at++, here.alpha().next(bits) << 24 | red << 16 | symbol << 8 | blue);
            } else if (symbol < Codes.VALUES + Codes.LENGTHS) {
                at = copy(at, number(symbol - Codes.VALUES), back(number(here.distance().next(bits))));
            } else {
                put(at++, remembered[symbol - Codes.VALUES - Codes.LENGTHS]);
            }
        }
        return argb;
    }

    private Codes codesAt(int at) {
        if (sets == null) {
            return codes[0];
        }
        return codes[sets[(at / width >> spanBits) * blocks(width, spanBits) + (at % width >> spanBits)]];
    }

    private int copy(int at, int length, int back) throws IOException {
        if (length > argb.length - at || back > at) {
            throw new IOException("copies from outside");
        }
        for (int i = at; i < at + length; i++) {
            put(i, argb[i - back]);
        }
        return at + length;
    }

    private void put(int at, int pixel) {
        argb[at] = pixel;
        if (rememberedBits > 0) {
            remembered[HASH * pixel >>> 32 - rememberedBits] = pixel;
        }
    }

    /** How many pixels back: small numbers name near places, of the rows above too. */
    private int back(int distance) {
        if (distance > NEAR.length) {
            return distance - NEAR.length;
        }
        int near = NEAR[distance - 1];
        return Math.max(1, (byte) near + (near >> 8) * width);
    }

    private int number(int prefix) throws IOException {
        if (prefix < 4) {
            return prefix + 1;
        }
        int extra = prefix - 2 >> 1;
        return (2 + (prefix & 1) << extra) + bits.read(extra) + 1;
    }
}
