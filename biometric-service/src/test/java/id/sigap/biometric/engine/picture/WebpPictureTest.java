package id.sigap.biometric.engine.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.Faces;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WebP of both kinds is read as it was written, and nothing but its picture is kept. */
class WebpPictureTest {

    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);
    private static final byte[] LOSSY = Faces.file("selfie.webp");
    private static final byte[] LOSSLESS = Faces.file("selfie-lossless.webp");
    private static final byte[] TRANSPARENT = Faces.file("small/transparent.webp");
    private static final String SECRET = "GPS -6.2088,106.8456 Budi's phone";

    private static byte[] secret(String before) {
        return (before + SECRET).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] exif(String before, Orientation orientation) {
        byte[] name = before.getBytes(StandardCharsets.US_ASCII);
        byte[] tiff = ExifOrientation.write(orientation);
        byte[] exif = Arrays.copyOf(name, name.length + tiff.length + SECRET.length());
        System.arraycopy(tiff, 0, exif, name.length, tiff.length);
        System.arraycopy(secret(""), 0, exif, name.length + tiff.length, SECRET.length());
        return exif;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static int colour(Picture picture, int x, int y) {
        return picture.channel(x, y, 0) << 16 | picture.channel(x, y, 1) << 8 | picture.channel(x, y, 2);
    }

    /** The mean difference of all channels of all pixels, 0 to 255. */
    private static double difference(Picture one, Picture other) {
        assertEquals(one.toString(), other.toString());
        long sum = 0;
        for (int at = 0; at < one.width() * one.height() * 3; at++) {
            int pixel = at / 3;
            sum += Math.abs(one.channel(pixel % one.width(), pixel / one.width(), at % 3) - other.channel(pixel % one.width(), pixel / one.width(), at % 3));
        }
        return sum / 3.0 / one.width() / one.height();
    }

    @Test
    void aLossyPictureLooksLikeTheOneItWasMadeOf() throws PictureRefused {
        assertTrue(difference(READER.read(Faces.file("selfie.jpg")), READER.read(LOSSY)) < 3);
    }

    @Test
    void aLosslessPictureIsWhatItWasMadeOfToTheLastBit() throws PictureRefused {
        BufferedImage selfie = Faces.image("selfie.jpg");

        Picture picture = READER.read(LOSSLESS);

        assertEquals("Picture[120x150]", picture.toString());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                assertEquals(selfie.getRGB(160 + x, 200 + y) & 0xffffff, colour(picture, x, y), "at " + x + ", " + y);
            }
        }
    }

    /** The fewer colours there are, the more pixels are written as one. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 9, 40})
    void soIsOneOfFewColours(int steps) throws PictureRefused {
        BufferedImage selfie = Faces.image("selfie.jpg");

        Picture picture = READER.read(Faces.file("small/indexed-" + steps + ".webp"));

        assertEquals("Picture[61x40]", picture.toString());
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 61; x++) {
                int step = (selfie.getRGB(x * 7, y * 14) >> 8 & 0xff) * steps / 256;
                int expected = step * (255 / steps) << 16 | (steps - step) * (255 / steps) << 8 | step * 3;
                assertEquals(expected & 0xffffff, colour(picture, x, y), "at " + x + ", " + y);
            }
        }
    }

    @Test
    void transparencyIsLeftOut() throws PictureRefused {
        byte[] plain = READER.plain(TRANSPARENT);

        assertTrue(text(TRANSPARENT).contains("ALPH"));
        assertFalse(text(plain).contains("ALPH"));
        assertEquals(0, difference(READER.read(plain), READER.read(TRANSPARENT)));
        assertTrue(difference(READER.read(Faces.file("small/lossless.webp")), READER.read(TRANSPARENT)) < 8, "the colours below it are seen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Exif\0\0"})
    void itLosesWhatNeedNotBeThereAndStaysTurned(String before) throws PictureRefused {
        for (byte[] simple : new byte[][]{LOSSY, LOSSLESS}) {
            PictureHeader upright = READER.check(simple);
            byte[] talkative = Webp.file(Webp.extended(8 + 4 + 32, upright.width(), upright.height()), Webp.chunk("ICCP", secret("colours ")),
                    Webp.pixels(simple), Webp.chunk("EXIF", exif(before, Orientation.QUARTER_RIGHT)), Webp.chunk("XMP ", secret("<x/>")),
                    Webp.chunk("ODDS", secret("!")));

            byte[] plain = READER.plain(talkative);

            assertTrue(text(talkative).contains(SECRET));
            assertFalse(text(plain).contains("Budi"));
            assertEquals(new PictureHeader(PictureHeader.Format.WEBP, upright.width(), upright.height(), Orientation.QUARTER_RIGHT), READER.check(plain));
            assertArrayEquals(plain, READER.plain(plain), "there is nothing more to take away");
            Picture turned = READER.read(talkative);
            Picture stored = READER.read(simple);
            assertEquals(0, difference(turned, READER.read(plain)));
            assertEquals(stored.height(), turned.width());
            assertEquals(colour(stored, 7, 30), colour(turned, stored.height() - 1 - 30, 7));
        }
    }

    @Test
    void whatHangsBehindItIsCutOff() throws PictureRefused {
        byte[] polyglot = Arrays.copyOf(LOSSY, LOSSY.length + SECRET.length());
        System.arraycopy(secret(""), 0, polyglot, LOSSY.length, SECRET.length());

        assertArrayEquals(LOSSY, READER.plain(polyglot));
    }

    @Test
    void aLargerOneIsReducedWhileDecoding() throws PictureRefused {
        PictureReader narrow = new PictureReader(new PictureLimits(5_000_000, 12_000_000, 4_000_000, 60, 64));
        for (byte[] file : new byte[][]{LOSSY, LOSSLESS}) {
            Picture whole = READER.read(file);
            int step = Math.ceilDiv(whole.height(), 60);
            Picture small = narrow.read(file);
            assertEquals(Math.ceilDiv(whole.height(), step), small.height());
            assertEquals(Math.ceilDiv(whole.width(), step), small.width());
            assertEquals(colour(whole, 5 * step, 7 * step), colour(small, 5, 7));
        }
    }

    @Test
    void manyThreadsTakeTurns() throws Exception {
        Picture alone = READER.read(LOSSY);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<Picture> read = () -> READER.read(LOSSY);
            List<Future<Picture>> pictures = threads.invokeAll(Collections.nCopies(16, read));
            for (Future<Picture> picture : pictures) {
                assertEquals(0, difference(alone, picture.get()));
            }
        }
    }
}
