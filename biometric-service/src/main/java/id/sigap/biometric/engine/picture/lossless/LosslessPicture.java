package id.sigap.biometric.engine.picture.lossless;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Decodes what WebP writes without loss (RFC 9649, chapter 3). Written for files of strangers: four bytes a pixel (eight where there
 * is a list of colours) and a sixteenth of that for each of four tables, whatever the file asks for.
 */
public final class LosslessPicture {

    private static final int HEADER_BITS = 8 + 14 + 14 + 1 + 3;

    private final Bits bits;
    private final int width;
    private final int height;
    private final Deque<Transform> transforms = new ArrayDeque<>();
    private int codedWidth;

    private LosslessPicture(Bits bits, int width, int height) {
        this.bits = bits;
        this.width = width;
        this.height = height;
        this.codedWidth = width;
    }

    /**
     * @param pixels the chunk, its header (which was read before) included
     * @return argb pixels row by row
     * @throws IOException if they are not whole or not as the format has them
     */
    public static int[] decode(ByteBuffer pixels, int width, int height) throws IOException {
        return new LosslessPicture(new Bits(pixels.position(HEADER_BITS / 8)), width, height).decode();
    }

    private int[] decode() throws IOException {
        boolean[] seen = new boolean[4];
        while (bits.flag()) {
            int type = bits.read(2);
            if (seen[type]) {
                throw new IOException("the same transform twice");
            }
            seen[type] = true;
            transforms.push(transform(type));
        }
        int[] argb = CodedImage.main(bits, codedWidth, height);
        for (Transform transform : transforms) {
            argb = transform.undo(argb);
        }
        return argb;
    }

    private Transform transform(int type) throws IOException {
        return switch (type) {
            case 0 -> {
                int side = 2 + bits.read(3);
                yield new Predicted(codedWidth, side, blocks(side));
            }
            case 1 -> {
                int side = 2 + bits.read(3);
                yield new CrossColoured(codedWidth, side, blocks(side));
            }
            case 2 -> new GreenSubtracted();
            default -> indexed();
        };
    }

    private int[] blocks(int side) throws IOException {
        return CodedImage.part(bits, CodedImage.blocks(codedWidth, side), CodedImage.blocks(height, side));
    }

    private Indexed indexed() throws IOException {
        int[] colours = CodedImage.part(bits, 1 + bits.read(8), 1);
        for (int i = 1; i < colours.length; i++) {
            colours[i] = Transform.sum(colours[i], colours[i - 1]);
        }
        int together = colours.length > 16 ? 0 : colours.length > 4 ? 1 : colours.length > 2 ? 2 : 3;
        codedWidth = CodedImage.blocks(codedWidth, together);
        return new Indexed(width, together, colours);
    }
}
