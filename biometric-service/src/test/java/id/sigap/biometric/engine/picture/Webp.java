package id.sigap.biometric.engine.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** WebP files put together by hand. */
final class Webp {

    private static final int CHUNK_BYTES = 8;

    private Webp() {
    }

    static byte[] file(byte[]... chunks) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        for (byte[] chunk : chunks) {
            all.writeBytes(chunk);
        }
        return chunk("RIFF", all.toByteArray());
    }

    static byte[] chunk(String type, byte[] content) {
        return little(CHUNK_BYTES + content.length + (content.length & 1)).put(type.getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content)
                .array();
    }

    /** @param flags 2: it moves, 8: Exif, 16: transparency, 32: colours */
    static byte[] extended(int flags, int width, int height) {
        return chunk("VP8X", little(10).putInt(flags).putShort((short) (width - 1)).put((byte) (width - 1 >> 16)).putShort((short) (height - 1))
                .put((byte) (height - 1 >> 16)).array());
    }

    /** The chunk with the pixels of a file that has nothing else. */
    static byte[] pixels(byte[] simple) {
        return Arrays.copyOfRange(simple, 12, simple.length);
    }

    /** Says another size in the header of the pixels. */
    static byte[] claiming(byte[] simple, int width, int height) {
        byte[] file = simple.clone();
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file[15] == 'L') {
            bytes.putInt(21, width - 1 | height - 1 << 14);
        } else {
            bytes.putShort(26, (short) width).putShort(28, (short) height);
        }
        return file;
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
