package id.sigap.biometric.engine.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.biometric.engine.picture.Picture;
import org.junit.jupiter.api.Test;

class CropTest {

    /** Two pixels: grey of 100 to the left, of 200 to the right. */
    private static final Picture PICTURE = new Picture(2, 1, new byte[]{100, 100, 100, (byte) 200, (byte) 200, (byte) 200});
    /** One pixel for one, from one pixel above and to the left of the picture. */
    private static final Similarity AROUND = new Similarity(1, 0, -1, -1);

    @Test
    void theOutermostPixelsGoOnOutsideThePicture() {
        assertArrayEquals(new float[]{100, 100, 200, 200, 100, 100, 200, 200, 100, 100, 200, 200, 100, 100, 200, 200}, red(Crop.of(PICTURE, AROUND, 4)), 1e-3f);
    }

    @Test
    void aLookAtTheWholeIsFramedInBlack() {
        assertArrayEquals(new float[]{0, 0, 0, 0, 0, 100, 200, 0, 0, 0, 0, 0, 0, 0, 0, 0}, red(Crop.framed(PICTURE, AROUND, 4)), 1e-3f);
    }

    @Test
    void aReducedPictureIsAveraged() {
        assertEquals(150, Crop.of(PICTURE, new Similarity(2, 0, 0, 0), 1).rgb()[0], 1e-3);
    }

    @Test
    void aMuchReducedPictureIsAveragedToo() {
        byte[] rgb = new byte[64 * 64 * 3];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) (i / 3 % 64 * 2);
        }
        float[] red = red(Crop.of(new Picture(64, 64, rgb), new Similarity(8, 0, 0, 0), 8));
        for (int x = 0; x < 8; x++) {
            assertEquals(x * 16 + 7, red[x], 1.5, "a ramp stays one");
        }
    }

    private static float[] red(Crop crop) {
        float[] red = new float[crop.side() * crop.side()];
        for (int i = 0; i < red.length; i++) {
            red[i] = crop.rgb()[i * 3];
        }
        return red;
    }
}
