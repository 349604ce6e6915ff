package id.sigap.biometric.engine.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the orientation out of an Exif block (a small TIFF file). Everything else in it (place, camera, time) is left unread. */
final class ExifOrientation {

    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final int MOST_ENTRIES = 512;
    /** The TIFF type of a number of two bytes. */
    private static final short SHORT = 3;
    private static final short BIG_ENDIAN = 0x4d4d;

    private ExifOrientation() {
    }

    /** A TIFF block that says nothing else. */
    static byte[] write(Orientation orientation) {
        return ByteBuffer.allocate(26).putShort(BIG_ENDIAN).putShort((short) 42).putInt(8).putShort((short) 1)
                .putShort((short) TAG).putShort(SHORT).putInt(1).putShort((short) (orientation.ordinal() + 1)).putShort((short) 0)
                .putInt(0).array();
    }

    /** The orientation that a TIFF block names; upright if it names none or is damaged, since a picture can do without. */
    static Orientation read(byte[] file, int offset, int length) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(file, offset, length).slice();
            tiff.order(tiff.getShort(0) == BIG_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Math.min(tiff.getShort(directory) & 0xffff, MOST_ENTRIES);
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY_BYTES;
                if ((tiff.getShort(entry) & 0xffff) == TAG) {
                    return Orientation.ofExif(tiff.getShort(entry + 8));
                }
            }
            return Orientation.UPRIGHT;
        } catch (IndexOutOfBoundsException | BufferUnderflowException damaged) {
            return Orientation.UPRIGHT;
        }
    }
}
