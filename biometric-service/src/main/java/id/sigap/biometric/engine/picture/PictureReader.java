package id.sigap.biometric.engine.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Turns a stranger's bytes into a picture, at a bounded price: the kind is told by the first bytes, size and structure are checked
 * before a pixel is decoded, large pictures are reduced while decoding, and the camera's orientation is applied.
 */
public final class PictureReader {

    private static final int CHANNELS = 3;

    private final PictureLimits limits;
    private final WebpDecoder webp = new WebpDecoder();

    public PictureReader(PictureLimits limits) {
        this.limits = limits;
    }

    /**
     * Checks bytes without decoding them.
     *
     * @throws PictureRefused if they are no whole JPEG, PNG or WebP within the limits
     */
    public PictureHeader check(byte[] file) throws PictureRefused {
        return PictureHeader.read(file, limits);
    }

    /**
     * Decodes a picture.
     *
     * @throws DecoderBusyException if it is a WebP and too many others are being decoded
     * @throws PictureRefused if the bytes are no whole JPEG, PNG or WebP within the limits, or cannot be decoded
     */
    public Picture read(byte[] file) throws PictureRefused {
        PictureHeader header = check(file);
        return upright(decode(plain(file, header), header), header.orientation());
    }

    /**
     * The same picture, pixel for pixel, without anything else that was in the file: no place, camera, time, thumbnail or colour
     * profile, nothing hung on behind it. How it is to be turned stays.
     *
     * @throws PictureRefused if the bytes are no whole JPEG, PNG or WebP within the limits
     */
    public byte[] plain(byte[] file) throws PictureRefused {
        return plain(file, check(file));
    }

    // decoders get it this way too: what they do not see cannot harm them
    private byte[] plain(byte[] file, PictureHeader header) throws PictureRefused {
        return switch (header.format()) {
            case JPEG -> new JpegStructure(file, limits.jpegScans()).plain();
            case PNG -> new PngStructure(file).plain();
            case WEBP -> new WebpStructure(file).plain();
        };
    }

    /** What the first bytes say: PNG, WebP or, of what was checked, JPEG. */
    public static PictureHeader.Format formatOf(byte[] file) {
        return PngStructure.begins(file) ? PictureHeader.Format.PNG : WebpStructure.begins(file) ? PictureHeader.Format.WEBP : PictureHeader.Format.JPEG;
    }

    private BufferedImage decode(byte[] file, PictureHeader header) throws PictureRefused {
        int step = Math.ceilDiv(Math.max(header.width(), header.height()), limits.decodedSide());
        try {
            return switch (header.format()) {
                case JPEG, PNG -> decode(ImageIO.getImageReadersByFormatName(header.format().imageIoName()).next(), file, step);
                case WEBP -> webp.decode(file, step);
            };
        } catch (DecoderBusyException crowded) {
            throw crowded;
        } catch (IOException | RuntimeException undecodable) {
            throw new PictureRefused(PictureRefusal.DAMAGED, undecodable);
        }
    }

    /** @param step takes each so many-th pixel of each so many-th row */
    static BufferedImage decode(ImageReader reader, byte[] file, int step) throws IOException {
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static Picture upright(BufferedImage stored, Orientation orientation) {
        byte[] bgr = blueGreenRed(stored);
        int storedWidth = stored.getWidth();
        int storedHeight = stored.getHeight();
        if (orientation == Orientation.UPRIGHT) {
            return new Picture(storedWidth, storedHeight, redFirst(bgr));
        }
        int width = orientation.swapsSides() ? storedHeight : storedWidth;
        int height = orientation.swapsSides() ? storedWidth : storedHeight;
        byte[] rgb = new byte[bgr.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int from = orientation.storedIndex(x, y, storedWidth, storedHeight) * CHANNELS;
                int to = (y * width + x) * CHANNELS;
                rgb[to] = bgr[from + 2];
                rgb[to + 1] = bgr[from + 1];
                rgb[to + 2] = bgr[from];
            }
        }
        return new Picture(width, height, rgb);
    }

    /** In place: most pictures are upright and need no second copy. */
    private static byte[] redFirst(byte[] bgr) {
        for (int at = 0; at < bgr.length; at += CHANNELS) {
            byte blue = bgr[at];
            bgr[at] = bgr[at + 2];
            bgr[at + 2] = blue;
        }
        return bgr;
    }

    private static byte[] blueGreenRed(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        }
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            // drawing grey on colour would bend its brightness: Java takes grey as linear light
            byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
            byte[] bgr = new byte[grey.length * CHANNELS];
            for (int i = 0; i < bgr.length; i++) {
                bgr[i] = grey[i / CHANNELS];
            }
            return bgr;
        }
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
    }
}
