package id.sigap.biometric.engine.picture.lossless;

import java.io.IOException;

/**
 * The codes by which a part of the picture is written.
 *
 * @param green    of green, of the lengths of copies and of colours that came before
 * @param distance of how far back a copy begins
 */
record Codes(PrefixCode green, PrefixCode red, PrefixCode blue, PrefixCode alpha, PrefixCode distance) {

    static final int VALUES = 256;
    static final int LENGTHS = 24;
    private static final int DISTANCES = 40;

    static Codes read(Bits bits, int remembered) throws IOException {
        return new Codes(PrefixCode.read(bits, VALUES + LENGTHS + remembered), PrefixCode.read(bits, VALUES), PrefixCode.read(bits, VALUES),
                PrefixCode.read(bits, VALUES), PrefixCode.read(bits, DISTANCES));
    }
}
