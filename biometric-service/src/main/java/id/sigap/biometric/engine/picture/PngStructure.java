package id.sigap.biometric.engine.picture;

import id.sigap.biometric.engine.picture.PictureHeader.Format;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Walks the chunks of a PNG (ISO/IEC 15948) from start to end without inflating: its size, how it is turned, that it is whole. */
final class PngStructure {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int FRAME_BYTES = 12;
    private static final int HEADER = 0x49484452;
    private static final int END = 0x49454e44;
    private static final int EXIF = 0x65584966;

    private final ByteBuffer file;
    private int width;
    private int height;
    private Orientation orientation = Orientation.UPRIGHT;

    PngStructure(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    static boolean begins(byte[] file) {
        return file.length >= SIGNATURE.length && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    PictureHeader read() throws PictureRefused {
        int at = SIGNATURE.length;
        while (at + FRAME_BYTES <= file.capacity()) {
            int length = file.getInt(at);
            int type = file.getInt(at + 4);
            if (length < 0 || length > file.capacity() - at - FRAME_BYTES) {
                throw damaged("cut off in a chunk");
            }
            if (type == END) {
                return header();
            }
            chunk(type, at + 8, length);
            at += FRAME_BYTES + length;
        }
        throw damaged("no end");
    }

    private void chunk(int type, int at, int length) throws PictureRefused {
        if (width == 0 && (type != HEADER || length < 8)) {
            throw damaged("no header");
        }
        if (type == HEADER) {
            width = file.getInt(at);
            height = file.getInt(at + 4);
        } else if (type == EXIF) {
            orientation = ExifOrientation.read(file.array(), at, length);
        }
    }

    private PictureHeader header() throws PictureRefused {
        if (width < 1 || height < 1) {
            throw damaged("no pixels");
        }
        return new PictureHeader(Format.PNG, width, height, orientation);
    }

    private static PictureRefused damaged(String detail) {
        return new PictureRefused(PictureRefusal.DAMAGED, detail);
    }
}
