package id.sigap.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Seals the chunks of one long content with its owner's key. Each chunk is bound to its number and to whether it is the last, so
 * that none can be left out, moved, repeated or taken from another content, and no end can be cut off, without the seal breaking.
 */
public final class ChunkSeal {

    private final byte[] key;
    private final String context;

    ChunkSeal(byte[] key, String context) {
        this.key = key;
        this.context = context;
    }

    /**
     * @param number from 0, each used once
     * @param length how many bytes of {@code plain} make the chunk
     */
    public byte[] seal(int number, boolean last, byte[] plain, int length) {
        return AesGcm.seal(key, Arrays.copyOf(plain, length), associated(number, last));
    }

    /** @throws SealBrokenException if it is another chunk, of another content, or was changed */
    public byte[] open(int number, boolean last, byte[] sealed) {
        return AesGcm.open(key, sealed, associated(number, last));
    }

    private byte[] associated(int number, boolean last) {
        return (context + ":" + number + (last ? ":last" : ":more")).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "ChunkSeal[***]";
    }
}
