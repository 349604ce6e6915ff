package id.sigap.claims.document;

import id.sigap.platform.crypto.ChunkSeal;
import id.sigap.platform.tus.SealedWriter;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Opens what {@link SealedWriter} sealed, a piece at a time; no byte is given out before its piece has proved to be whole. */
final class SealedReader extends InputStream {

    /** Nonce and tag of AES-GCM. */
    private static final int OVERHEAD = 28;

    private final DataInputStream in;
    private final ChunkSeal seal;
    private final long size;
    private long opened;
    private int number;
    private byte[] piece = {};
    private int at;

    SealedReader(InputStream in, ChunkSeal seal, long size) {
        this.in = new DataInputStream(in);
        this.seal = seal;
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == piece.length && !next()) {
            return -1;
        }
        int taken = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, target, from, taken);
        at += taken;
        return taken;
    }

    private boolean next() throws IOException {
        if (opened == size) {
            return false;
        }
        int length = in.readInt();
        if (length <= OVERHEAD || length > OVERHEAD + SealedWriter.PIECE) {
            throw new IOException("a piece of " + length + " bytes");
        }
        byte[] sealed = in.readNBytes(length);
        if (sealed.length < length) {
            throw new EOFException("the object is cut off");
        }
        opened += length - OVERHEAD;
        piece = seal.open(number++, opened == size, sealed);
        at = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
