package id.sigap.biometric.engine.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What begins a JPEG once its metadata is gone: what says how its colours are coded, and how it is to be turned. */
final class JpegHead {

    /** JFIF 1.02 without a thumbnail. */
    private static final byte[] JFIF = {(byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0};
    private static final int JFIF_LENGTH = 16;
    private static final int ADOBE_LENGTH = 14;
    private static final int JFIF_MARKER = 0xe0;
    private static final int ADOBE_MARKER = 0xee;

    private boolean jfif;
    private byte[] adobe = {};

    /** Sees a segment; {@code at} is where its length stands. */
    void see(int marker, byte[] file, int at, int length) {
        if (marker == JFIF_MARKER && length >= JFIF_LENGTH && begins(file, at, "JFIF\0")) {
            jfif = true;
        } else if (marker == ADOBE_MARKER && length >= ADOBE_LENGTH && begins(file, at, "Adobe")) {
            adobe = ByteBuffer.allocate(ADOBE_LENGTH + 2).put((byte) 0xff).put((byte) ADOBE_MARKER).putShort((short) ADOBE_LENGTH)
                    .put(file, at + 2, ADOBE_LENGTH - 2).array();
        }
    }

    private static boolean begins(byte[] file, int at, String name) {
        return new String(file, at + 2, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    byte[] bytes(Orientation orientation) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(new byte[]{(byte) 0xff, (byte) 0xd8});
        if (jfif) {
            head.writeBytes(JFIF);
        }
        if (orientation != Orientation.UPRIGHT) {
            byte[] tiff = ExifOrientation.write(orientation);
            head.writeBytes(ByteBuffer.allocate(10).put((byte) 0xff).put((byte) 0xe1).putShort((short) (8 + tiff.length))
                    .put(new byte[]{'E', 'x', 'i', 'f', 0, 0}).array());
            head.writeBytes(tiff);
        }
        head.writeBytes(adobe);
        return head.toByteArray();
    }
}
