package id.sigap.acceptance.bench.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.picture.Picture;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FlatTurnTest {

    private static final int SIDE = 100;

    @Test
    void aPictureThatIsNotTurnedStaysAsItIs() {
        Picture turned = FlatTurn.of(ramp(), 0);
        for (int x = 0; x < SIDE; x++) {
            assertEquals(ramp().channel(x, 50, 0), turned.channel(x, 50, 0));
        }
    }

    @Test
    void aTurnedPictureIsNarrowerByTheCosineAndItsFarSideIsSmaller() {
        Picture turned = FlatTurn.of(white(), 60);
        int wide = white(turned, 1, 0, 50);
        assertEquals(SIDE * 0.5, wide, 6);
        int near = firstWhite(turned);
        int far = near + wide - 1;
        assertTrue(white(turned, 0, 1, far - 1) < white(turned, 0, 1, near + 1), "the right side was taken away from the camera");
    }

    private static int firstWhite(Picture picture) {
        int x = 0;
        while (picture.channel(x, 50, 0) != 255) {
            x++;
        }
        return x;
    }

    /** White pixels along a row (1, 0) or a column (0, 1). */
    private static int white(Picture picture, int stepX, int stepY, int fixed) {
        int count = 0;
        for (int n = 0; n < SIDE; n++) {
            count += picture.channel(stepX == 1 ? n : fixed, stepY == 1 ? n : fixed, 0) == 255 ? 1 : 0;
        }
        return count;
    }

    private static Picture white() {
        byte[] rgb = new byte[SIDE * SIDE * 3];
        Arrays.fill(rgb, (byte) 255);
        return new Picture(SIDE, SIDE, rgb);
    }

    private static Picture ramp() {
        byte[] rgb = new byte[SIDE * SIDE * 3];
        for (int at = 0; at < rgb.length; at++) {
            rgb[at] = (byte) (at / 3 % SIDE * 2);
        }
        return new Picture(SIDE, SIDE, rgb);
    }
}
