package id.sigap.biometric.engine.picture.lossless;

import java.io.EOFException;
import java.nio.ByteBuffer;

/** Reads numbers of a few bits, the lowest bit of each byte first. */
final class Bits {

    private final ByteBuffer from;
    private long ahead;
    private int bitsAhead;

    Bits(ByteBuffer from) {
        this.from = from;
    }

    /** @param bits 0 to 24 */
    int read(int bits) throws EOFException {
        fill(bits);
        int value = (int) (ahead & (1L << bits) - 1);
        ahead >>>= bits;
        bitsAhead -= bits;
        return value;
    }

    boolean flag() throws EOFException {
        return read(1) == 1;
    }

    private void fill(int bits) throws EOFException {
        while (bitsAhead < bits) {
            if (!from.hasRemaining()) {
                throw new EOFException("cut off in the pixels");
            }
            ahead |= (from.get() & 0xffL) << bitsAhead;
            bitsAhead += 8;
        }
    }
}
