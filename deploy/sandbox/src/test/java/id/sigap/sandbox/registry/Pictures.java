package id.sigap.sandbox.registry;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of nobody. */
final class Pictures {

    private Pictures() {
    }

    /** Some soft shape of its own for each seed. */
    static byte[] soft(long seed, int size, float quality) throws IOException {
        double[] waves = new Random(seed).doubles(8, 1, 6).toArray();
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double u = (double) x / size;
                double v = (double) y / size;
                double value = Math.sin(waves[0] * u + waves[1] * v * 3 + waves[2]) + Math.cos(waves[3] * u * 4 - waves[4] * v + waves[5]) + Math.sin(waves[6] * u * v * 5 + waves[7]);
                int grey = (int) Math.round(127 + 40 * value);
                image.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam as = writer.getDefaultWriteParam();
        as.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        as.setCompressionQuality(quality);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), as);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
