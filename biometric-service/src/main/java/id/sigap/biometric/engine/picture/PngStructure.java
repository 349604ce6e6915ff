package id.sigap.biometric.engine.picture;

import id.sigap.biometric.engine.picture.PictureHeader.Format;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG (ISO/IEC 15948) from start to end without inflating: its size, how it is turned, that it is whole. */
final class PngStructure {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int FRAME_BYTES = 12;
    private static final int HEADER_BYTES = 13;
    private static final int HEADER = 0x49484452;
    private static final int END = 0x49454e44;
    private static final int EXIF = 0x65584966;
    private static final int PALETTE = 0x504c5445;
    private static final int PIXELS = 0x49444154;
    private static final int TRANSPARENCY = 0x74524e53;
    /** The bit that makes the first letter of a chunk's name small: decoders may leave such a chunk out. */
    private static final int ANCILLARY = 0x20000000;

    private final ByteBuffer file;
    private final KeptParts kept = new KeptParts();
    private boolean begun;
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
                kept.keep(at, at + FRAME_BYTES + length);
                return header();
            }
            chunk(type, at + 8, length);
            keep(type, at, length);
            at += FRAME_BYTES + length;
        }
        throw damaged("no end");
    }

    /** The file up to its end chunk, without what need not be there to decode it. */
    byte[] plain() throws PictureRefused {
        PictureHeader header = read();
        return kept.of(file.array(), head(header));
    }

    /** The signature and the first chunk, and how the picture is to be turned. */
    private byte[] head(PictureHeader header) {
        byte[] tiff = header.orientation() == Orientation.UPRIGHT ? new byte[0] : ExifOrientation.write(header.orientation());
        ByteBuffer head = ByteBuffer.allocate(SIGNATURE.length + FRAME_BYTES + HEADER_BYTES + (tiff.length == 0 ? 0 : FRAME_BYTES + tiff.length));
        head.put(file.array(), 0, SIGNATURE.length + FRAME_BYTES + HEADER_BYTES);
        if (tiff.length > 0) {
            int from = head.position() + 4;
            head.putInt(tiff.length).putInt(EXIF).put(tiff);
            CRC32 crc = new CRC32();
            crc.update(head.array(), from, 4 + tiff.length);
            head.putInt((int) crc.getValue());
        }
        return head.array();
    }

    private void keep(int type, int at, int length) throws PictureRefused {
        switch (type) {
            case PALETTE, PIXELS, TRANSPARENCY -> kept.keep(at, at + FRAME_BYTES + length);
            case HEADER -> {
                // stands at the beginning, with the orientation
            }
            default -> {
                if ((type & ANCILLARY) == 0) {
                    throw damaged("an unknown chunk");
                }
            }
        }
    }

    private void chunk(int type, int at, int length) throws PictureRefused {
        if (begun == (type == HEADER) || type == HEADER && length != HEADER_BYTES) {
            throw damaged("not one header, at the beginning");
        }
        if (type == HEADER) {
            begun = true;
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
