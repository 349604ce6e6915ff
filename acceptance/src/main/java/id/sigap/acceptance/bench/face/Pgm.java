package id.sigap.acceptance.bench.face;

import id.sigap.biometric.engine.picture.Picture;
import java.util.Optional;

/** Portable graymaps of one byte a pixel (Netpbm's "P5"). */
final class Pgm {

    private static final int CHANNELS = 3;
    private static final int WHITE = 255;
    private static final int MOST_PIXELS = 12_000_000;

    private final byte[] file;
    private int at = 2;

    private Pgm(byte[] file) {
        this.file = file;
    }

    static boolean begins(byte[] file) {
        return file.length > 2 && file[0] == 'P' && file[1] == '5';
    }

    /** Empty where it is damaged, too large, or of two bytes a pixel. */
    static Optional<Picture> read(byte[] file) {
        return new Pgm(file).picture();
    }

    private Optional<Picture> picture() {
        int width = number();
        int height = number();
        int white = number();
        at++;
        if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS || white < 1 || white > WHITE || file.length - at < width * height) {
            return Optional.empty();
        }
        byte[] rgb = new byte[width * height * CHANNELS];
        for (int n = 0; n < rgb.length; n++) {
            rgb[n] = (byte) ((file[at + n / CHANNELS] & 0xff) * WHITE / white);
        }
        return Optional.of(new Picture(width, height, rgb));
    }

    /** The next whole number of the header, past comments; -1 where there is none. */
    private int number() {
        while (at < file.length && (Character.isWhitespace(file[at]) || file[at] == '#')) {
            if (file[at] == '#') {
                while (at < file.length && file[at] != '\n') {
                    at++;
                }
            } else {
                at++;
            }
        }
        int number = -1;
        for (; at < file.length && file[at] >= '0' && file[at] <= '9' && number <= MOST_PIXELS; at++) {
            number = Math.max(number, 0) * 10 + file[at] - '0';
        }
        return number;
    }
}
