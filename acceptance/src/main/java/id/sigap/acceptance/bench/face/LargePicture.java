package id.sigap.acceptance.bench.face;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** What a phone sends that does not reduce its pictures: some of a set drawn on 2 megapixels. */
final class LargePicture {

    private static final int MOST = 10;
    private static final double PIXELS = 2_000_000;

    private LargePicture() {
    }

    static List<byte[]> of(List<byte[]> files) throws IOException {
        List<byte[]> large = new ArrayList<>();
        for (byte[] file : files.subList(0, Math.min(MOST, files.size()))) {
            BufferedImage small = ImageIO.read(new ByteArrayInputStream(file));
            if (small != null) {
                large.add(enlarged(small));
            }
        }
        return large;
    }

    private static byte[] enlarged(BufferedImage small) throws IOException {
        double factor = Math.sqrt(PIXELS / (small.getWidth() * small.getHeight()));
        BufferedImage canvas = new BufferedImage((int) (small.getWidth() * factor), (int) (small.getHeight() * factor), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = canvas.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(small, 0, 0, canvas.getWidth(), canvas.getHeight(), null);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(canvas, "jpeg", out)) {
            throw new IOException("this Java writes no JPEG");
        }
        return out.toByteArray();
    }
}
