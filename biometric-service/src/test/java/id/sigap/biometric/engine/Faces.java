package id.sigap.biometric.engine;

import id.sigap.biometric.engine.picture.Picture;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.engine.picture.PictureRefused;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;

/** The pictures of {@code faces/} (see its ORIGIN.md), and ways to spoil them. */
public final class Faces {

    private Faces() {
    }

    public static byte[] file(String name) {
        try (InputStream in = Faces.class.getResourceAsStream("/faces/" + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Picture picture(String name) {
        return picture(file(name));
    }

    public static Picture picture(byte[] file) {
        try {
            return new PictureReader(PictureLimits.DEFAULT).read(file);
        } catch (PictureRefused refused) {
            throw new AssertionError(refused);
        }
    }

    static Picture picture(BufferedImage image) {
        return picture(encode(image, "png"));
    }

    public static BufferedImage image(String name) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static byte[] encode(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new AssertionError("no writer of " + format);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    public static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    }

    /** Each channel of each pixel through a function of 0 to 255. */
    public static BufferedImage toned(BufferedImage image, IntUnaryOperator tone) {
        BufferedImage toned = blank(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int result = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    result |= Math.clamp(tone.applyAsInt(rgb >> shift & 0xff), 0, 255) << shift;
                }
                toned.setRGB(x, y, result);
            }
        }
        return toned;
    }

    /** Drawn into a canvas of another size, through a transform. */
    static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform transform) {
        BufferedImage canvas = blank(width, height);
        Graphics2D graphics = canvas.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return canvas;
    }

    /** Each pixel is the mean of a square of so many pixels around it. */
    static BufferedImage blurred(BufferedImage image, int side) {
        float[] kernel = new float[side * side];
        Arrays.fill(kernel, 1f / kernel.length);
        return new ConvolveOp(new Kernel(side, side, kernel), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    }
}
