package id.sigap.biometric.engine.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.Faces;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Thousands of pictures, each spoilt in another way: every one is either read or refused with its reason, none takes long, none
 * throws anything else. Small pictures, since what breaks a decoder is its structure. {@code -Dfuzz.pictures=…} tries more.
 */
class FuzzedPictureTest {

    private static final int PICTURES = Integer.getInteger("fuzz.pictures", 10_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20261130);
    private static final long MOST_MILLIS = 2_000;
    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);

    private static List<byte[]> seeds() {
        BufferedImage face = Faces.image("selfie.jpg");
        List<byte[]> seeds = new ArrayList<>();
        for (int type : new int[]{BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_4BYTE_ABGR}) {
            BufferedImage small = new BufferedImage(48, 40, type);
            small.createGraphics().drawImage(face, 0, 0, 48, 40, null);
            seeds.add(Faces.encode(small, "png"));
            if (type == BufferedImage.TYPE_3BYTE_BGR || type == BufferedImage.TYPE_BYTE_GRAY) {
                seeds.add(Faces.encode(small, "jpg"));
            }
        }
        for (String webp : new String[]{"lossy", "lossless", "transparent", "indexed-9"}) {
            seeds.add(Faces.file("small/" + webp + ".webp"));
        }
        return seeds;
    }

    /** One of the ways in which files are spoilt, by accident or on purpose. */
    private static byte[] spoilt(byte[] whole, byte[] other, Random random) {
        byte[] file = whole.clone();
        int at = random.nextInt(file.length);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(file, 1 + random.nextInt(8), random, file.length);
            // headers and tables, where sizes stand
            case 1 -> flipped(file, 1 + random.nextInt(4), random, Math.min(file.length, 200));
            case 2 -> Arrays.copyOf(file, at);
            case 3 -> joined(file, at, other, random.nextInt(other.length));
            case 4 -> joined(file, at, file, Math.max(0, at - random.nextInt(100)));
            case 5 -> filled(file, at, Math.min(file.length, at + 1 + random.nextInt(64)), (byte) (random.nextBoolean() ? 0xff : 0));
            default -> joined(file, file.length, other, 0);
        };
    }

    private static byte[] flipped(byte[] file, int times, Random random, int within) {
        for (int i = 0; i < times; i++) {
            file[random.nextInt(within)] = (byte) random.nextInt();
        }
        return file;
    }

    private static byte[] joined(byte[] one, int to, byte[] other, int from) {
        byte[] file = Arrays.copyOf(one, to + other.length - from);
        System.arraycopy(other, from, file, to, other.length - from);
        return file;
    }

    private static byte[] filled(byte[] file, int from, int to, byte value) {
        Arrays.fill(file, from, to, value);
        return file;
    }

    @Test
    void everySpoiltPictureIsReadOrRefused() {
        List<byte[]> seeds = seeds();
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < PICTURES; i++) {
            byte[] file = spoilt(seeds.get(random.nextInt(seeds.size())), seeds.get(random.nextInt(seeds.size())), random);
            long from = System.nanoTime();
            try {
                READER.read(file);
            } catch (PictureRefused reasoned) {
                refused++;
            } catch (RuntimeException | Error escaped) {
                throw new AssertionError("picture " + i + " of seed " + SEED, escaped);
            }
            long millis = (System.nanoTime() - from) / 1_000_000;
            assertTrue(millis < MOST_MILLIS, "picture " + i + " of seed " + SEED + " took " + millis + " ms");
        }
        assertTrue(refused > PICTURES / 10 && refused < PICTURES, "refused " + refused);
    }
}
