package id.sigap.biometric.engine.picture.lossless;

import java.io.IOException;
import java.util.Arrays;

/**
 * A canonical prefix code: how many codes there are of each length, and the symbols in their order. It takes memory by the symbols
 * that are in use and never a table for those that could be, or a small file could ask for a hundred thousand tables.
 */
final class PrefixCode {

    private static final int LONGEST = 15;
    private static final int[] ORDER_OF_LENGTHS = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final int REPEAT_LAST = 16;
    private static final int FEW_ZEROS = 17;

    private final short[] counts;
    private final short[] symbols;

    /** @param lengths the length of each symbol's code; 0: it has none */
    PrefixCode(byte[] lengths) throws IOException {
        counts = new short[LONGEST + 1];
        for (byte length : lengths) {
            counts[length]++;
        }
        counts[0] = 0;
        int[] next = new int[LONGEST + 2];
        for (int length = 1; length <= LONGEST; length++) {
            next[length + 1] = next[length] + counts[length];
        }
        symbols = new short[next[LONGEST + 1]];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                symbols[next[lengths[symbol]]++] = (short) symbol;
            }
        }
        refuseUnlessComplete();
    }

    private void refuseUnlessComplete() throws IOException {
        int left = 1;
        for (int length = 1; length <= LONGEST; length++) {
            left = 2 * left - counts[length];
            if (left < 0) {
                break;
            }
        }
        if (symbols.length == 0 || symbols.length > 1 && left != 0) {
            throw new IOException("not a prefix code");
        }
    }

    /** @param alphabet how many symbols there are */
    static PrefixCode read(Bits bits, int alphabet) throws IOException {
        byte[] lengths = new byte[alphabet];
        if (bits.flag()) {
            boolean two = bits.flag();
            mark(lengths, bits.read(bits.flag() ? 8 : 1));
            if (two) {
                mark(lengths, bits.read(8));
            }
        } else {
            readLengths(bits, lengths);
        }
        return new PrefixCode(lengths);
    }

    private static void mark(byte[] lengths, int symbol) throws IOException {
        if (symbol >= lengths.length) {
            throw new IOException("no such symbol");
        }
        lengths[symbol] = 1;
    }

    private static void readLengths(Bits bits, byte[] lengths) throws IOException {
        byte[] ofLengths = new byte[ORDER_OF_LENGTHS.length];
        int given = 4 + bits.read(4);
        if (given > ofLengths.length) {
            throw new IOException("too many lengths");
        }
        for (int i = 0; i < given; i++) {
            ofLengths[ORDER_OF_LENGTHS[i]] = (byte) bits.read(3);
        }
        PrefixCode code = new PrefixCode(ofLengths);
        int most = bits.flag() ? 2 + bits.read(2 + 2 * bits.read(3)) : lengths.length;
        if (most > lengths.length) {
            throw new IOException("more lengths than symbols");
        }
        byte last = 8;
        for (int symbol = 0; symbol < lengths.length && most > 0; most--) {
            int length = code.next(bits);
            if (length < REPEAT_LAST) {
                lengths[symbol++] = (byte) length;
                last = length > 0 ? (byte) length : last;
            } else {
                int times = length == REPEAT_LAST ? 3 + bits.read(2) : length == FEW_ZEROS ? 3 + bits.read(3) : 11 + bits.read(7);
                if (times > lengths.length - symbol) {
                    throw new IOException("lengths run over");
                }
                Arrays.fill(lengths, symbol, symbol + times, length == REPEAT_LAST ? last : 0);
                symbol += times;
            }
        }
    }

    /** The next symbol; a code of one symbol takes no bits. */
    int next(Bits bits) throws IOException {
        if (symbols.length == 1) {
            return symbols[0];
        }
        int code = 0;
        int first = 0;
        int at = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code |= bits.read(1);
            int count = counts[length];
            if (code - first < count) {
                return symbols[at + code - first];
            }
            at += count;
            first = first + count << 1;
            code <<= 1;
        }
        throw new IOException("no such code");
    }
}
