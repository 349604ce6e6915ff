package id.sigap.biometric.engine.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import id.sigap.biometric.engine.Faces;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What strangers send as WebP. */
class HostileWebpTest {

    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);
    private static final byte[] LOSSY = Faces.file("selfie.webp");
    private static final byte[] LOSSLESS = Faces.file("small/lossless.webp");
    private static final byte[] TURNED = Webp.file(Webp.extended(8, 48, 40), Webp.pixels(LOSSLESS),
            Webp.chunk("EXIF", ExifOrientation.write(Orientation.UPSIDE_DOWN)));

    private static PictureRefusal refusal(byte[] file) {
        return assertTimeout(Duration.ofSeconds(5), () -> assertThrows(PictureRefused.class, () -> READER.read(file)).refusal());
    }

    @Test
    void aFileCutOffAnywhereIsDamaged() {
        for (byte[] whole : new byte[][]{LOSSLESS, TURNED, Faces.file("small/lossy.webp"), Faces.file("small/transparent.webp")}) {
            for (int length = 12; length < whole.length; length++) {
                assertEquals(PictureRefusal.DAMAGED, refusal(Arrays.copyOf(whole, length)), "cut at " + length + " of " + whole.length);
            }
        }
    }

    @Test
    void soAreItsPixelsWhereTheFileSaysThatItIsWhole() {
        for (byte[] whole : new byte[][]{LOSSY, LOSSLESS}) {
            byte[] pixels = Arrays.copyOfRange(whole, 20, whole.length);
            for (int length : new int[]{0, 3, 5, 9, 10, 30, pixels.length / 2, pixels.length - 20}) {
                byte[] file = Webp.file(Webp.chunk(whole[15] == 'L' ? "VP8L" : "VP8 ", Arrays.copyOf(pixels, length)));
                assertEquals(PictureRefusal.DAMAGED, refusal(file), length + " of " + pixels.length);
            }
        }
    }

    @Test
    void aSmallFileThatClaimsManyPixelsIsRefusedUnread() {
        for (byte[] file : new byte[][]{Webp.claiming(LOSSY, 16383, 16383), Webp.claiming(LOSSLESS, 16384, 16384), Webp.claiming(LOSSY, 2001, 2000),
            Webp.file(Webp.extended(0, 16383, 16383), Webp.pixels(Webp.claiming(LOSSY, 16383, 16383)))}) {
            assertEquals(PictureRefusal.TOO_LARGE, assertThrows(PictureRefused.class, () -> READER.check(file)).refusal());
        }
        assertEquals(PictureRefusal.DAMAGED, refusal(Webp.claiming(LOSSY, 0, 0)));
        assertEquals(PictureRefusal.DAMAGED, refusal(Webp.claiming(LOSSY, 2000, 2000)), "allowed, but the pixels are not there");
        assertEquals(PictureRefusal.DAMAGED, refusal(Webp.claiming(LOSSLESS, 2000, 2000)));
    }

    @Test
    void twoSizesOrTwoPicturesOrNoneAreDamaged() {
        byte[] pixels = Webp.pixels(LOSSLESS);
        assertEquals(PictureRefusal.DAMAGED, refusal(Webp.file(Webp.extended(0, 49, 40), pixels)));
        assertEquals(PictureRefusal.DAMAGED, refusal(Webp.file(Webp.extended(0, 1 << 24, 1 << 24), pixels)));
        assertEquals(PictureRefusal.DAMAGED, refusal(Webp.file(Webp.extended(0, 48, 40), pixels, pixels)));
        assertEquals(PictureRefusal.DAMAGED, refusal(Webp.file(Webp.extended(0, 48, 40))));
        assertEquals(PictureRefusal.DAMAGED, refusal(Webp.file(Webp.chunk("EXIF", new byte[8]), pixels)));
        assertEquals(PictureRefusal.DAMAGED, refusal(Webp.file(pixels, Webp.extended(0, 48, 40))));
        assertEquals(PictureRefusal.DAMAGED, refusal(Webp.file()));
        byte[] endless = LOSSLESS.clone();
        ByteBuffer.wrap(endless).order(ByteOrder.LITTLE_ENDIAN).putInt(16, -1);
        assertEquals(PictureRefusal.DAMAGED, refusal(endless));
    }

    @Test
    void whatMovesIsNoPicture() {
        byte[] pixels = Webp.pixels(LOSSLESS);
        byte[] frame = new byte[16 + pixels.length];
        System.arraycopy(pixels, 0, frame, 16, pixels.length);
        assertEquals(PictureRefusal.NOT_A_PICTURE, refusal(Webp.file(Webp.extended(2, 48, 40), Webp.chunk("ANIM", new byte[6]), Webp.chunk("ANMF", frame))));
        assertEquals(PictureRefusal.NOT_A_PICTURE, refusal(Webp.file(Webp.extended(0, 48, 40), pixels, Webp.chunk("ANMF", frame))), "though it hides it");
    }

    @Test
    void otherFilesInTheSameContainerAreNoPicture() {
        byte[] sound = LOSSY.clone();
        System.arraycopy("WAVE".getBytes(), 0, sound, 8, 4);
        assertEquals(PictureRefusal.NOT_A_PICTURE, refusal(sound));
    }

    /** Numbers of a few bits, the lowest bit of each byte first. */
    private static final class BitWriter {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int current;
        private int filled;

        BitWriter put(int value, int bits) {
            for (int i = 0; i < bits; i++) {
                current |= (value >> i & 1) << filled;
                if (++filled == 8) {
                    out.write(current);
                    current = 0;
                    filled = 0;
                }
            }
            return this;
        }

        /** A code of this one symbol, which then takes no bits. */
        BitWriter only(int symbol) {
            return put(1, 1).put(0, 1).put(1, 1).put(symbol, 8);
        }

        /** The same of symbol 0 in four bits. */
        BitWriter zero() {
            return put(0b0001, 4);
        }

        byte[] file(int padding) {
            put(0, 8);
            out.writeBytes(new byte[padding]);
            return Webp.file(Webp.chunk("VP8L", out.toByteArray()));
        }
    }

    private static BitWriter lossless(int width, int height) {
        return new BitWriter().put(0x2f, 8).put(width - 1, 14).put(height - 1, 14).put(0, 4);
    }

    /** Parts of 4 × 4 pixels, all of which use the last of so many sets of codes; each set is asked for in 20 bits. */
    private static byte[] manyCodes(int sets) {
        BitWriter bits = lossless(2000, 2000).put(0, 1).put(0, 1).put(1, 1).put(0, 3).put(0, 1);
        bits.only(sets - 1 & 0xff).only(sets - 1 >> 8).zero().zero().zero();
        for (int i = 0; i < sets * 5; i++) {
            bits.zero();
        }
        return bits.file(100);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void whoAsksForThousandsOfTablesGetsNone() throws PictureRefused {
        byte[] few = manyCodes(1000);
        assertEquals(0, READER.read(few).channel(1, 1, 1));
        byte[] bomb = manyCodes(60_000);
        assertTrue(bomb.length < 160_000);

        long before = allocated();
        assertEquals(PictureRefusal.DAMAGED, refusalHere(bomb));

        assertTrue(allocated() - before < 40_000_000, "pixels and parts, and no table");
    }

    private static PictureRefusal refusalHere(byte[] file) {
        return assertThrows(PictureRefused.class, () -> READER.read(file)).refusal();
    }

    @Test
    void oneTransformAsksForMemoryOnce() {
        BitWriter bits = lossless(2000, 2000);
        for (int i = 0; i < 1000; i++) {
            bits.put(1, 1).put(0, 2).put(0, 3).put(0, 1).zero().zero().zero().zero().zero();
        }
        byte[] bomb = bits.file(100);

        long before = allocated();
        assertEquals(PictureRefusal.DAMAGED, refusalHere(bomb));

        assertTrue(allocated() - before < 40_000_000, "one table of blocks, not a thousand");
    }

    @Test
    void copiesFromOutsideAndCodesThatAreNoneAreDamaged() {
        // one symbol, 256: a copy; after it the other four codes, of nothing
        byte[] copy = lossless(4, 4).put(0, 3).put(0, 5).put(0, 3).put(1, 3).put(0, 3).put(1, 3).put(0, 1).put(1, 1).put(127, 7).put(1, 1).put(107, 7)
                .put(0, 1).put(1, 1).put(12, 7).zero().zero().zero().zero().file(50);
        assertEquals("copies from outside", assertThrows(PictureRefused.class, () -> READER.read(copy)).getCause().getMessage());
        // lengths of codes of which no tree can be made: symbols 17 and 18 and 0 of one bit each
        assertEquals(PictureRefusal.DAMAGED, refusal(lossless(4, 4).put(0, 1).put(0, 1).put(0, 1).put(0, 1).put(0, 4).put(1, 3).put(1, 3).put(1, 3).put(0, 3).file(50)));
        // a version that does not exist
        assertEquals(PictureRefusal.DAMAGED, refusal(new BitWriter().put(0x2f, 8).put(3, 14).put(3, 14).put(2, 4).file(50)));
    }
}
