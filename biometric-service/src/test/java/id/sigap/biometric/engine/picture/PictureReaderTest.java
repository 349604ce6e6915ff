package id.sigap.biometric.engine.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.Faces;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PictureReaderTest {

    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);

    /** 60 × 40: red on the left, blue on the right, a white band at the top. */
    private static BufferedImage flag() {
        BufferedImage flag = Faces.blank(60, 40);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 60; x++) {
                flag.setRGB(x, y, y < 10 ? 0xffffff : x < 30 ? 0xff0000 : 0x0000ff);
            }
        }
        return flag;
    }

    private static String colour(Picture picture, int x, int y) {
        boolean red = picture.channel(x, y, 0) > 128;
        boolean blue = picture.channel(x, y, 2) > 128;
        return red && blue ? "white" : red ? "red" : blue ? "blue" : "black";
    }

    private static byte[] turned(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.put(new byte[]{(byte) 0xff, (byte) 0xe1}).putShort((short) 34).put("Exif\0\0".getBytes());
        exif.putShort((short) 0x4d4d).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    @Test
    void coloursComeThrough() throws Exception {
        Picture picture = READER.read(Faces.encode(flag(), "png"));

        assertEquals("white", colour(picture, 30, 2));
        assertEquals("red", colour(picture, 5, 30));
        assertEquals("blue", colour(picture, 55, 30));
    }

    /** The corner to which the white band's red end goes, and where red then is, for each way of holding the camera. */
    @Test
    void theCamerasOrientationIsApplied() throws Exception {
        byte[] jpeg = Faces.encode(flag(), "jpg");
        Map<Integer, int[]> redAndBlue = Map.of(1, new int[]{5, 30, 55, 30}, 2, new int[]{55, 30, 5, 30}, 3, new int[]{55, 10, 5, 10},
                4, new int[]{5, 10, 55, 10}, 5, new int[]{30, 5, 30, 55}, 6, new int[]{10, 5, 10, 55}, 7, new int[]{10, 55, 10, 5},
                8, new int[]{30, 55, 30, 5});
        for (Map.Entry<Integer, int[]> entry : redAndBlue.entrySet()) {
            Picture picture = READER.read(turned(jpeg, entry.getKey()));
            int[] at = entry.getValue();
            assertEquals(entry.getKey() >= 5 ? 40 : 60, picture.width());
            assertEquals("red", colour(picture, at[0], at[1]), "orientation " + entry.getKey());
            assertEquals("blue", colour(picture, at[2], at[3]), "orientation " + entry.getKey());
        }
    }

    @Test
    void aLargePictureIsReducedWhileDecoding() throws Exception {
        Picture picture = READER.read(Faces.encode(Faces.blank(4000, 3000), "jpg"));

        assertTrue(picture.width() <= PictureLimits.DEFAULT.decodedSide(), picture::toString);
        assertTrue(picture.width() > PictureLimits.DEFAULT.decodedSide() / 2, picture::toString);
    }

    @Test
    void greyAndTransparentPicturesKeepTheirBrightness() throws Exception {
        for (int type : new int[]{BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_4BYTE_ABGR}) {
            BufferedImage image = new BufferedImage(20, 20, type);
            for (int i = 0; i < 400; i++) {
                if (type == BufferedImage.TYPE_BYTE_GRAY) {
                    image.getRaster().setSample(i % 20, i / 20, 0, 100);
                } else {
                    image.setRGB(i % 20, i / 20, 0xff646464);
                }
            }
            assertEquals(100, READER.read(Faces.encode(image, "png")).channel(10, 10, 1), 1);
        }
    }
}
