package id.sigap.acceptance.client;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures made worse on purpose, as poor light and poor copies make them. */
final class Spoilt {

    private static final float LIGHT_LEFT = 0.25f;
    /** A scan of some 40 dots a side, drawn large again. */
    private static final double SCANNED = 0.07;
    private static final Color STAMP = new Color(70, 40, 140, 90);
    /** Shares of the picture's width. */
    private static final double STAMP_WIDE = 0.37;
    private static final double STAMP_INNER = 0.23;
    private static final double STAMP_LINE = 0.037;

    private Spoilt() {
    }

    /** The same picture, taken where there is too little light. */
    static byte[] darkened(byte[] picture) {
        BufferedImage plain = read(picture);
        return jpeg(new RescaleOp(LIGHT_LEFT, 0, null).filter(plain, blank(plain, BufferedImage.TYPE_INT_RGB)));
    }

    /** The same picture as a coarse grey scan from a paper card, with a stamp across the face. */
    static byte[] scanned(byte[] picture) {
        BufferedImage card = read(picture);
        stamp(card);
        BufferedImage coarse = drawn(card.getScaledInstance((int) (card.getWidth() * SCANNED), (int) (card.getHeight() * SCANNED), Image.SCALE_AREA_AVERAGING),
                new BufferedImage((int) (card.getWidth() * SCANNED), (int) (card.getHeight() * SCANNED), BufferedImage.TYPE_INT_RGB));
        BufferedImage grey = drawn(drawn(coarse, blank(card, BufferedImage.TYPE_INT_RGB)), blank(card, BufferedImage.TYPE_BYTE_GRAY));
        return jpeg(drawn(grey, blank(card, BufferedImage.TYPE_INT_RGB)));
    }

    private static void stamp(BufferedImage card) {
        Graphics2D pen = card.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(STAMP);
        ring(pen, card, STAMP_WIDE, STAMP_LINE);
        ring(pen, card, STAMP_INNER, STAMP_LINE / 3);
        pen.dispose();
    }

    /** Its middle a little below and beside that of the picture. */
    private static void ring(Graphics2D pen, BufferedImage card, double wide, double line) {
        int size = (int) (card.getWidth() * wide);
        pen.setStroke(new BasicStroke((float) (card.getWidth() * line)));
        pen.drawOval((int) (card.getWidth() * 0.55) - size / 2, (int) (card.getHeight() * 0.6) - size / 2, size, size);
    }

    private static BufferedImage drawn(Image from, BufferedImage onto) {
        Graphics2D pen = onto.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(from, 0, 0, onto.getWidth(), onto.getHeight(), null);
        pen.dispose();
        return onto;
    }

    private static BufferedImage blank(BufferedImage like, int type) {
        return new BufferedImage(like.getWidth(), like.getHeight(), type);
    }

    private static BufferedImage read(byte[] picture) {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
            return drawn(read, blank(read, BufferedImage.TYPE_INT_RGB));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] jpeg(BufferedImage image) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            if (!ImageIO.write(image, "jpeg", file)) {
                throw new IllegalStateException("Java cannot write a JPEG");
            }
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
