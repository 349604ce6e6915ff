package id.sigap.payment.reconciliation;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A file as it comes, unpacked where it is packed (gzip, told by its first bytes), up to a limit. */
final class LimitedInput extends FilterInputStream {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final int BUFFER = 64 * 1024;

    private long left;

    private LimitedInput(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    /** More than the limit was sent. */
    static final class TooLarge extends RuntimeException {
    }

    /** @param limit in bytes, unpacked */
    static LimitedInput of(InputStream file, long limit) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file, BUFFER);
        buffered.mark(2);
        boolean packed = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
        buffered.reset();
        return new LimitedInput(packed ? new GZIPInputStream(buffered, BUFFER) : buffered, limit);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new TooLarge();
        }
    }
}
