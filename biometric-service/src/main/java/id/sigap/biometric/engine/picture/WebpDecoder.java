package id.sigap.biometric.engine.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import id.sigap.biometric.engine.picture.lossless.LosslessPicture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Decodes WebP, one at a time: unlike JPEG it is decoded as a whole, and how many pictures that hold all their pixels are in memory must
 * not depend on how many threads there are. Lossy pictures are read by a library, lossless ones here: the library makes tables of some
 * 5 KB for each 20 bits with which a file asks for them.
 */
final class WebpDecoder {

    /** The largest takes a good part of a second; who waits longer than this waits behind a crowd. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore turn = new Semaphore(1, true);
    // by name and not through the registry of all readers, which looks for them in the class path of whoever comes first
    private final WebPImageReaderSpi lossy = new WebPImageReaderSpi();

    /**
     * @param file as {@link WebpStructure#plain} made it
     * @param step takes each so many-th pixel of each so many-th row
     */
    BufferedImage decode(byte[] file, int step) throws IOException, PictureRefused {
        WebpStructure structure = new WebpStructure(file);
        PictureHeader header = structure.read();
        take();
        try {
            return structure.isLossless() ? lossless(structure, header, step)
                    // the library must not reduce: with steps that do not divide 16 it moves pixels from their places
                    : reduced(PictureReader.decode(lossy.createReaderInstance(null), file, 1), step);
        } finally {
            turn.release();
        }
    }

    private void take() {
        try {
            if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DecoderBusyException(PATIENCE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DecoderBusyException(Duration.ZERO);
        }
    }

    private static BufferedImage lossless(WebpStructure structure, PictureHeader header, int step) throws IOException {
        int[] argb = LosslessPicture.decode(structure.pixels(), header.width(), header.height());
        BufferedImage image = new BufferedImage(Math.ceilDiv(header.width(), step), Math.ceilDiv(header.height(), step), BufferedImage.TYPE_3BYTE_BGR);
        byte[] bgr = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int at = 0;
        for (int y = 0; y < header.height(); y += step) {
            for (int x = 0; x < header.width(); x += step) {
                int pixel = argb[y * header.width() + x];
                bgr[at++] = (byte) pixel;
                bgr[at++] = (byte) (pixel >> 8);
                bgr[at++] = (byte) (pixel >> 16);
            }
        }
        return image;
    }

    private static BufferedImage reduced(BufferedImage whole, int step) {
        if (step == 1) {
            return whole;
        }
        BufferedImage image = new BufferedImage(Math.ceilDiv(whole.getWidth(), step), Math.ceilDiv(whole.getHeight(), step), BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, whole.getRGB(x * step, y * step));
            }
        }
        return image;
    }
}
