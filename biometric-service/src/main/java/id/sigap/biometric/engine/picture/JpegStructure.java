package id.sigap.biometric.engine.picture;

import id.sigap.biometric.engine.picture.PictureHeader.Format;

/**
 * Walks the markers of a JPEG (ITU-T T.81, annex B) from start to end without decoding: its size, how it is turned, that it is
 * whole, and that it does not ask for more passes than a camera's picture needs (a small file can ask for thousands).
 */
final class JpegStructure {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final byte[] EXIF_NAME = {'E', 'x', 'i', 'f', 0, 0};

    private final byte[] file;
    private final int mostScans;
    private final KeptParts kept = new KeptParts();
    private final JpegHead head = new JpegHead();
    private int at = 2;
    private int scans;
    private int width;
    private int height;
    private Orientation orientation = Orientation.UPRIGHT;

    JpegStructure(byte[] file, int mostScans) {
        this.file = file;
        this.mostScans = mostScans;
    }

    static boolean begins(byte[] file) {
        return file.length > 3 && u8(file, 0) == 0xff && u8(file, 1) == START && u8(file, 2) == 0xff;
    }

    PictureHeader read() throws PictureRefused {
        int marker = nextMarker();
        while (marker != END) {
            int from = at - 2;
            segment(marker);
            if (!isMetadata(marker)) {
                kept.keep(from, at);
            }
            marker = nextMarker();
        }
        kept.keep(at - 2, at);
        if (scans == 0 || width == 0) {
            throw damaged("no frame");
        }
        return new PictureHeader(Format.JPEG, width, height, orientation);
    }

    /** The file up to its end marker, without metadata. A phone's moving picture has a film behind that: it goes, the picture stays. */
    byte[] plain() throws PictureRefused {
        PictureHeader header = read();
        return kept.of(file, head.bytes(header.orientation()));
    }

    private void segment(int marker) throws PictureRefused {
        if (marker == 1 || marker >= 0xd0 && marker <= START) {
            return;
        }
        int length = u16(at);
        if (length < 2 || at + length > file.length) {
            throw damaged("cut off in a segment");
        }
        if (isFrame(marker)) {
            frame(length);
        } else if (marker == EXIF && length > 16 && java.util.Arrays.equals(file, at + 2, at + 8, EXIF_NAME, 0, EXIF_NAME.length)) {
            orientation = ExifOrientation.read(file, at + 8, length - 8);
        }
        head.see(marker, file, at, length);
        at += length;
        if (marker == SCAN) {
            skipScan();
        }
    }

    private void frame(int length) throws PictureRefused {
        if (length < 8 || width != 0) {
            throw damaged("frame header");
        }
        height = u16(at + 3);
        width = u16(at + 5);
    }

    /** Coded pixels run up to the next marker that is neither a stuffed zero nor a restart. */
    private void skipScan() throws PictureRefused {
        if (++scans > mostScans) {
            throw new PictureRefused(PictureRefusal.TOO_LARGE, "more than " + mostScans + " scans");
        }
        while (at + 1 < file.length) {
            int next = u8(file, at + 1);
            if (u8(file, at) == 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                return;
            }
            at++;
        }
        throw damaged("cut off in a scan");
    }

    private int nextMarker() throws PictureRefused {
        if (at + 1 >= file.length || u8(file, at) != 0xff) {
            throw damaged("no marker at " + at);
        }
        while (at + 1 < file.length && u8(file, at + 1) == 0xff) {
            at++;
        }
        if (at + 1 >= file.length) {
            throw damaged("cut off at a marker");
        }
        at += 2;
        return u8(file, at - 1);
    }

    /** Application segments, the reserved ones that nobody uses, and comments. */
    private static boolean isMetadata(int marker) {
        return marker >= 0xe0 && marker <= 0xfe;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private int u16(int offset) throws PictureRefused {
        if (offset + 1 >= file.length) {
            throw damaged("cut off");
        }
        return u8(file, offset) << 8 | u8(file, offset + 1);
    }

    private static int u8(byte[] file, int offset) {
        return file[offset] & 0xff;
    }

    private static PictureRefused damaged(String detail) {
        return new PictureRefused(PictureRefusal.DAMAGED, detail);
    }
}
