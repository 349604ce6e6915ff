package id.sigap.biometric.engine.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.sigap.biometric.engine.Faces;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What strangers send. Each gets its reason, at once, and nothing is decoded that need not be. */
class HostilePictureTest {

    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);
    private static final byte[] JPEG = Faces.file("selfie.jpg");
    private static final byte[] PNG = Faces.encode(Faces.image("selfie.jpg"), "png");

    private static PictureRefusal refusal(byte[] file) {
        return assertTimeout(Duration.ofSeconds(5), () -> assertThrows(PictureRefused.class, () -> READER.read(file)).refusal());
    }

    @Test
    void textAndEmptinessAndOtherPicturesAreNotTaken() {
        assertEquals(PictureRefusal.NOT_A_PICTURE, refusal(new byte[0]));
        assertEquals(PictureRefusal.NOT_A_PICTURE, refusal("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(PictureRefusal.NOT_A_PICTURE, refusal(Faces.encode(Faces.image("selfie.jpg"), "gif")));
        assertEquals(PictureRefusal.NOT_A_PICTURE, refusal(Faces.encode(Faces.image("selfie.jpg"), "bmp")));
    }

    @Test
    void aPictureCutOffAnywhereIsDamaged() {
        for (byte[] whole : new byte[][]{JPEG, PNG}) {
            for (int length : new int[]{12, 40, 700, whole.length / 2, whole.length - 2}) {
                assertEquals(PictureRefusal.DAMAGED, refusal(Arrays.copyOf(whole, length)), () -> "cut at " + length + " of " + whole.length);
            }
        }
    }

    @Test
    void aFileOverFiveMegabytesIsTooLarge() {
        assertEquals(PictureRefusal.TOO_LARGE, refusal(Arrays.copyOf(JPEG, 5_000_001)));
    }

    @Test
    void aSmallFileThatClaimsManyPixelsIsTooLargeBeforeItIsDecoded() {
        byte[] png = PNG.clone();
        ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
        assertEquals(PictureRefusal.TOO_LARGE, refusal(png));

        byte[] jpeg = JPEG.clone();
        int frame = indexOfFrame(jpeg);
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_000).putShort(frame + 7, (short) 65_000);
        assertEquals(PictureRefusal.TOO_LARGE, refusal(jpeg));
    }

    @Test
    void negativeSizesAreDamaged() {
        byte[] png = PNG.clone();
        ByteBuffer.wrap(png).putInt(16, -1).putInt(20, -1);
        assertEquals(PictureRefusal.DAMAGED, refusal(png));
    }

    @Test
    void aJpegThatAsksForThousandsOfPassesIsTooLarge() {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(JPEG, 0, indexOfScan(JPEG));
        for (int i = 0; i < 5_000; i++) {
            bomb.writeBytes(new byte[]{(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 0, 0, 0x55});
        }
        bomb.writeBytes(new byte[]{(byte) 0xff, (byte) 0xd9});
        assertEquals(PictureRefusal.TOO_LARGE, refusal(bomb.toByteArray()));
    }

    @Test
    void randomDamageNeverEscapesAsAnotherError() {
        Random random = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            byte[] file = (round % 2 == 0 ? JPEG : PNG).clone();
            for (int i = 0; i < 20; i++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            assertTimeout(Duration.ofSeconds(5), () -> readOrRefuse(file), "seed 20261124");
        }
    }

    private static void readOrRefuse(byte[] file) {
        try {
            READER.read(file);
        } catch (PictureRefused refused) {
            assertEquals(PictureRefused.class, refused.getClass());
        }
    }

    private static int indexOfFrame(byte[] jpeg) {
        return indexOf(jpeg, 0xc0);
    }

    private static int indexOfScan(byte[] jpeg) {
        return indexOf(jpeg, 0xda);
    }

    private static int indexOf(byte[] jpeg, int marker) {
        for (int i = 0; i < jpeg.length; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == marker) {
                return i;
            }
        }
        throw new AssertionError("no marker");
    }
}
