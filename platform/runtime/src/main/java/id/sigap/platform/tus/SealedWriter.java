package id.sigap.platform.tus;

import id.sigap.platform.crypto.ChunkSeal;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Seals a content piece by piece. Pieces are full but where a request has ended, so an upload can go on after whatever was received. */
public final class SealedWriter {

    /** Where sealed pieces go. */
    public interface Sink {
        void piece(int number, byte[] sealed) throws IOException;

        /** Returns once all pieces are kept for good. */
        void force() throws IOException;
    }

    public static final int PIECE = 64 * 1024;

    private final Sink out;
    private final ChunkSeal seal;
    private final long size;
    private final int mostPieces;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private Progress done;

    /** @param size of the whole content */
    public SealedWriter(Sink out, ChunkSeal seal, long size, int mostPieces, Progress from) {
        this.out = out;
        this.seal = seal;
        this.size = size;
        this.mostPieces = mostPieces;
        this.done = from;
    }

    /** Where the next byte is to be put, and how many fit there; 0 when the content is complete. */
    public ByteBuffer room() {
        return ByteBuffer.wrap(piece, filled, (int) Math.min(PIECE - filled, missing()));
    }

    public long missing() {
        return size - done.offset() - filled;
    }

    /** False if there is no place for one more piece. */
    public boolean hasPlace() {
        return done.pieces() < mostPieces;
    }

    /** So many bytes were put into the room. */
    public void put(int bytes) throws IOException {
        filled += bytes;
        if (filled == PIECE || missing() == 0) {
            sealPiece();
        }
    }

    /** Seals what is begun; all of it is kept afterwards. */
    public Progress finish() throws IOException {
        if (filled > 0 && hasPlace()) {
            sealPiece();
        }
        out.force();
        return done;
    }

    private void sealPiece() throws IOException {
        byte[] sealed = seal.seal(done.pieces(), missing() == 0, piece, filled);
        out.piece(done.pieces(), sealed);
        done = new Progress(done.offset() + filled, done.stored() + Integer.BYTES + sealed.length, done.pieces() + 1);
        filled = 0;
    }
}
