package id.sigap.acceptance.bench.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.picture.Picture;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PgmTest {

    @Test
    void greysBecomeThreeEqualChannels() {
        Picture picture = Pgm.read(bytes("P5\n# a remark\n2 3\n255\n", 0, 50, 100, 150, 200, 255)).orElseThrow();
        assertEquals(2, picture.width());
        assertEquals(3, picture.height());
        for (int channel = 0; channel < 3; channel++) {
            assertEquals(150, picture.channel(1, 1, channel));
            assertEquals(255, picture.channel(1, 2, channel));
        }
    }

    @Test
    void aDarkerWhiteIsScaled() {
        assertEquals(255, Pgm.read(bytes("P5 1 1 100 ", 100)).orElseThrow().channel(0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P5", "P5 2", "P5 2 2 255\n", "P5 2 2 65535 ", "P5 0 2 255 ", "P5 -1 2 255 ", "P5 99999999999 99999999999 255 ", "P5 90000 90000 255 ", "P5 x"})
    void whatIsDamagedOrTooLargeIsNoPicture(String header) {
        assertTrue(Pgm.begins(bytes(header + " ")));
        assertTrue(Pgm.read(bytes(header, 1)).isEmpty());
    }

    @Test
    void otherFilesAreNone() {
        assertFalse(Pgm.begins(bytes("P6 1 1 255 ")));
        assertFalse(Pgm.begins(new byte[0]));
    }

    private static byte[] bytes(String header, int... pixels) {
        byte[] text = header.getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[text.length + pixels.length];
        System.arraycopy(text, 0, file, 0, text.length);
        for (int n = 0; n < pixels.length; n++) {
            file[text.length + n] = (byte) pixels[n];
        }
        return file;
    }
}
