package id.sigap.biometric.engine.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.Faces;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** What else a file may carry, and that nothing of it stays while no pixel changes. */
class PlainPictureTest {

    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);
    private static final byte[] JPEG = Faces.file("selfie.jpg");
    private static final byte[] PNG = Faces.encode(Faces.image("selfie.jpg"), "png");
    private static final String SECRET = "GPS -6.2088,106.8456 Budi's phone";

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length).put((byte) 0xff).put((byte) marker).putShort((short) (2 + content.length)).put(content).array();
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) crc.getValue()).array();
    }

    /** Puts bytes into a file at a place. */
    private static byte[] with(byte[] file, int at, byte[]... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        for (byte[] bytes : more) {
            out.writeBytes(bytes);
        }
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    private static byte[] secret(String prefix) {
        return (prefix + SECRET).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] exif(int orientation, String before) {
        byte[] tiff = ByteBuffer.allocate(26).putShort((short) 0x4d4d).putShort((short) 42).putInt(8).putShort((short) 1).putShort((short) 0x0112)
                .putShort((short) 3).putInt(1).putShort((short) orientation).array();
        return ByteBuffer.allocate(before.length() + tiff.length + SECRET.length()).put(before.getBytes(StandardCharsets.US_ASCII)).put(tiff)
                .put(SECRET.getBytes(StandardCharsets.US_ASCII)).array();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static void assertSamePixels(byte[] expected, byte[] actual) throws PictureRefused {
        Picture one = READER.read(expected);
        Picture other = READER.read(actual);
        assertEquals(one.width(), other.width());
        assertEquals(one.height(), other.height());
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                for (int channel = 0; channel < 3; channel++) {
                    assertEquals(one.channel(x, y, channel), other.channel(x, y, channel));
                }
            }
        }
    }

    @Test
    void aJpegLosesItsMetadataAndNoPixel() throws PictureRefused {
        byte[] talkative = with(JPEG, 2, segment(0xe1, exif(6, "Exif\0\0")), segment(0xe1, secret("http://ns.adobe.com/xap/1.0/\0")),
                segment(0xe2, secret("ICC_PROFILE\0\1\1")), segment(0xed, secret("Photoshop 3.0\0")), segment(0xfe, secret("")));

        byte[] plain = READER.plain(talkative);

        assertFalse(text(plain).contains(SECRET));
        assertEquals(Orientation.QUARTER_RIGHT, READER.check(plain).orientation(), "how it is turned stays");
        assertSamePixels(with(JPEG, 2, segment(0xe1, exif(6, "Exif\0\0"))), plain);
        assertArrayEquals(plain, READER.plain(plain), "there is nothing more to take away");
    }

    @Test
    void theColoursOfAnAdobeJpegStayWhatTheyWere() throws PictureRefused {
        byte[] adobe = with(JPEG, 2, segment(0xee, new byte[]{'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 1}));

        assertTrue(text(READER.plain(adobe)).contains("Adobe"));
        assertSamePixels(adobe, READER.plain(adobe));
    }

    @Test
    void aFilmBehindAMovingPictureIsCutOff() throws PictureRefused {
        byte[] moving = with(JPEG, JPEG.length, secret("ftypmp42"));
        byte[] polyglot = with(PNG, PNG.length, "PK\3\4".getBytes(StandardCharsets.US_ASCII), secret("<script>"));

        assertArrayEquals(READER.plain(JPEG), READER.plain(moving));
        assertArrayEquals(READER.plain(PNG), READER.plain(polyglot));
        assertSamePixels(JPEG, moving);
    }

    @Test
    void aPngLosesWhatNeedNotBeThere() throws PictureRefused {
        int afterHeader = 8 + 12 + 13;
        byte[] talkative = with(PNG, afterHeader, chunk("eXIf", exif(3, "")), chunk("tEXt", secret("Author\0")), chunk("iCCP", secret("x\0\0")),
                chunk("zTXt", secret("y\0\0")), chunk("prVt", secret("")));

        byte[] plain = READER.plain(talkative);

        assertFalse(text(plain).contains(SECRET));
        assertEquals(Orientation.UPSIDE_DOWN, READER.check(plain).orientation());
        assertSamePixels(with(PNG, afterHeader, chunk("eXIf", exif(3, ""))), plain);
        assertArrayEquals(plain, READER.plain(plain));
    }

    @Test
    void aPngWithTwoSizesOrAChunkThatNobodyKnowsIsDamaged() {
        byte[] large = chunk("IHDR", ByteBuffer.allocate(13).putInt(50_000).putInt(50_000).put(new byte[]{8, 2, 0, 0, 0}).array());
        for (byte[] more : new byte[][]{large, chunk("CRIT", new byte[]{1})}) {
            byte[] file = with(PNG, 8 + 12 + 13, more);
            assertEquals(PictureRefusal.DAMAGED, assertThrows(PictureRefused.class, () -> READER.check(file)).refusal());
        }
        byte[] first = with(PNG, 8, large);
        assertEquals(PictureRefusal.DAMAGED, assertThrows(PictureRefused.class, () -> READER.check(first)).refusal());
    }
}
