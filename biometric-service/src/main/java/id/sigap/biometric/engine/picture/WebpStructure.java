package id.sigap.biometric.engine.picture;

import id.sigap.biometric.engine.picture.PictureHeader.Format;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks the chunks of a WebP (RFC 9649) from start to end without decoding: its size, how it is turned, that it is whole, that it
 * holds one still picture. Transparency counts as metadata: a photograph of a face has none.
 */
final class WebpStructure {

    private static final int RIFF = 0x46464952;
    private static final int WEBP = 0x50424557;
    private static final int LOSSY = 0x20385056;
    private static final int LOSSLESS = 0x4c385056;
    private static final int EXTENDED = 0x58385056;
    private static final int ANIMATION = 0x4d494e41;
    private static final int ANIMATION_FRAME = 0x464d4e41;
    private static final int EXIF = 0x46495845;

    private static final int RIFF_BYTES = 12;
    private static final int CHUNK_BYTES = 8;
    private static final int EXTENDED_BYTES = 10;
    private static final int LOSSY_HEADER_BYTES = 10;
    private static final int LOSSLESS_HEADER_BYTES = 5;
    private static final int LOSSLESS_SIGNATURE = 0x2f;
    private static final int LOSSY_SIGNATURE = 0x2a019d;
    private static final int SIDE_BITS = 0x3fff;
    private static final int ALPHA_IN_LOSSLESS = 0x10;
    /** Flags of the extended header. */
    private static final int ANIMATED = 0x02;
    private static final int TURNED = 0x08;
    /** Some writers put this before the TIFF block, as in a JPEG. */
    private static final byte[] EXIF_NAME = {'E', 'x', 'i', 'f', 0, 0};

    private final ByteBuffer file;
    private boolean extended;
    private int canvasWidth;
    private int canvasHeight;
    private int width;
    private int height;
    private int pixelType;
    private int pixelsAt;
    private int pixelBytes;
    private Orientation orientation = Orientation.UPRIGHT;

    WebpStructure(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean begins(byte[] file) {
        return file.length >= RIFF_BYTES && new String(file, 0, 4, StandardCharsets.ISO_8859_1).equals("RIFF")
                && new String(file, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
    }

    PictureHeader read() throws PictureRefused {
        long end = CHUNK_BYTES + Integer.toUnsignedLong(file.getInt(4));
        if (end < RIFF_BYTES + CHUNK_BYTES || end > file.capacity()) {
            throw damaged("cut off");
        }
        long at = RIFF_BYTES;
        while (at < end) {
            if (end - at < CHUNK_BYTES) {
                throw damaged("cut off at a chunk");
            }
            int type = file.getInt((int) at);
            long length = Integer.toUnsignedLong(file.getInt((int) at + 4));
            if (length > end - at - CHUNK_BYTES) {
                throw damaged("cut off in a chunk");
            }
            chunk(type, (int) at + CHUNK_BYTES, (int) length, at == RIFF_BYTES);
            at += CHUNK_BYTES + length + (length & 1);
        }
        return header();
    }

    /** Its one coded picture and how that is to be turned, in a file of its own. What hangs behind, and all that is not needed, is left out. */
    byte[] plain() throws PictureRefused {
        PictureHeader header = read();
        byte[] tiff = header.orientation() == Orientation.UPRIGHT ? new byte[0] : ExifOrientation.write(header.orientation());
        int extras = tiff.length == 0 ? 0 : CHUNK_BYTES + EXTENDED_BYTES + CHUNK_BYTES + tiff.length;
        int pixels = CHUNK_BYTES + pixelBytes + (pixelBytes & 1);
        ByteBuffer plain = ByteBuffer.allocate(RIFF_BYTES + extras + pixels).order(ByteOrder.LITTLE_ENDIAN);
        plain.putInt(RIFF).putInt(plain.capacity() - CHUNK_BYTES).putInt(WEBP);
        if (tiff.length > 0) {
            plain.putInt(EXTENDED).putInt(EXTENDED_BYTES).putInt(TURNED);
            put24(plain, header.width() - 1);
            put24(plain, header.height() - 1);
        }
        plain.putInt(pixelType).putInt(pixelBytes);
        int from = plain.position();
        plain.put(file.array(), pixelsAt, pixelBytes);
        if (pixelType == LOSSLESS) {
            plain.put(from + LOSSLESS_HEADER_BYTES - 1, (byte) (plain.get(from + LOSSLESS_HEADER_BYTES - 1) & ~ALPHA_IN_LOSSLESS));
        }
        plain.position(from + pixelBytes + (pixelBytes & 1));
        if (tiff.length > 0) {
            plain.putInt(EXIF).putInt(tiff.length).put(tiff);
        }
        return plain.array();
    }

    /** Of a file that was walked: whether its pixels are coded without loss, which is another format altogether. */
    boolean isLossless() {
        return pixelType == LOSSLESS;
    }

    /** Of a file that was walked: the coded pixels, header included. */
    ByteBuffer pixels() {
        return file.slice(pixelsAt, pixelBytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void chunk(int type, int at, int length, boolean first) throws PictureRefused {
        if (first && type != LOSSY && type != LOSSLESS && type != EXTENDED) {
            throw damaged("no picture at the beginning");
        }
        switch (type) {
            case EXTENDED -> extended(at, length, first);
            case LOSSY -> lossy(at, length);
            case LOSSLESS -> lossless(at, length);
            case ANIMATION, ANIMATION_FRAME -> throw moving();
            case EXIF -> exif(at, length);
            default -> {
                // colours, transparency, notes, and what nobody knows
            }
        }
    }

    private void extended(int at, int length, boolean first) throws PictureRefused {
        if (!first || length != EXTENDED_BYTES) {
            throw damaged("extended header");
        }
        if ((file.get(at) & ANIMATED) != 0) {
            throw moving();
        }
        extended = true;
        canvasWidth = 1 + get24(at + 4);
        canvasHeight = 1 + get24(at + 7);
    }

    private void lossy(int at, int length) throws PictureRefused {
        if (length < LOSSY_HEADER_BYTES || get24(at + 3) != LOSSY_SIGNATURE) {
            throw damaged("lossy header");
        }
        int tag = get24(at);
        boolean keyFrame = (tag & 1) == 0;
        int firstPartition = tag >> 5;
        if (!keyFrame || firstPartition > length - LOSSY_HEADER_BYTES) {
            throw damaged("lossy frame");
        }
        picture(LOSSY, at, length, file.getShort(at + 6) & SIDE_BITS, file.getShort(at + 8) & SIDE_BITS);
    }

    private void lossless(int at, int length) throws PictureRefused {
        if (length <= LOSSLESS_HEADER_BYTES || file.get(at) != LOSSLESS_SIGNATURE) {
            throw damaged("lossless header");
        }
        int sides = file.getInt(at + 1);
        if (sides >>> 29 != 0) {
            throw damaged("lossless version");
        }
        picture(LOSSLESS, at, length, 1 + (sides & SIDE_BITS), 1 + (sides >>> 14 & SIDE_BITS));
    }

    private void picture(int type, int at, int length, int wide, int high) throws PictureRefused {
        if (pixelType != 0) {
            throw damaged("two pictures");
        }
        pixelType = type;
        pixelsAt = at;
        pixelBytes = length;
        width = wide;
        height = high;
    }

    private void exif(int at, int length) {
        boolean named = length > EXIF_NAME.length && Arrays.equals(file.array(), at, at + EXIF_NAME.length, EXIF_NAME, 0, EXIF_NAME.length);
        int skip = named ? EXIF_NAME.length : 0;
        orientation = ExifOrientation.read(file.array(), at + skip, length - skip);
    }

    private PictureHeader header() throws PictureRefused {
        if (pixelType == 0) {
            throw damaged("no picture");
        }
        if (extended && (canvasWidth != width || canvasHeight != height)) {
            throw damaged("two sizes");
        }
        return new PictureHeader(Format.WEBP, width, height, orientation);
    }

    private int get24(int at) {
        return file.getShort(at) & 0xffff | (file.get(at + 2) & 0xff) << 16;
    }

    private static void put24(ByteBuffer to, int value) {
        to.putShort((short) value).put((byte) (value >> 16));
    }

    private static PictureRefused moving() {
        return new PictureRefused(PictureRefusal.NOT_A_PICTURE, "a moving picture");
    }

    private static PictureRefused damaged(String detail) {
        return new PictureRefused(PictureRefusal.DAMAGED, detail);
    }
}
