package id.sigap.sandbox.registry;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How alike two photographs are, 0 to 100. The sandbox's stand-in for the registry's face recognition: it knows the same picture again when it
 * was resized or compressed anew (by where it grows lighter from left to right), and knows nothing of faces.
 */
final class PhotoScore {

    private static final int ROWS = 16;
    private static final int COLUMNS = 16;
    private static final int MOST_PIXELS = 12_000_000;
    private static final int BEST = 100;

    private PhotoScore() {
    }

    /** Empty if one of them is no picture, or a too large one. */
    static Optional<Integer> of(byte[] one, byte[] other) {
        Optional<BufferedImage> a = small(one);
        Optional<BufferedImage> b = small(other);
        return a.isEmpty() || b.isEmpty() ? Optional.empty() : Optional.of(score(a.get(), b.get()));
    }

    /** Half of all places agree by chance, and count for nothing. */
    private static int score(BufferedImage a, BufferedImage b) {
        int agree = 0;
        for (int y = 0; y < ROWS; y++) {
            for (int x = 0; x < COLUMNS; x++) {
                agree += lighter(a, x, y) == lighter(b, x, y) ? 1 : 0;
            }
        }
        int places = ROWS * COLUMNS;
        return Math.max(0, Math.round((float) BEST * (2 * agree - places) / places));
    }

    private static boolean lighter(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x + 1, y, 0) > image.getRaster().getSample(x, y, 0);
    }

    private static Optional<BufferedImage> small(byte[] file) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? small(readers.next(), input) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> small(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            BufferedImage grey = new BufferedImage(COLUMNS + 1, ROWS, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = grey.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            BufferedImage whole = reader.read(0);
            graphics.drawImage(whole.getScaledInstance(COLUMNS + 1, ROWS, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
            graphics.dispose();
            return Optional.of(grey);
        } finally {
            reader.dispose();
        }
    }
}
