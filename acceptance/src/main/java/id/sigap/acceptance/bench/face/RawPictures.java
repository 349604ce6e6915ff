package id.sigap.acceptance.bench.face;

import id.sigap.biometric.engine.picture.Picture;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decoded pictures in one file, so that each contender sees the same pixels: width, height (32 bits, big-endian), then the colours. */
final class RawPictures {

    private static final int MOST = 1_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final int CHANNELS = 3;

    private RawPictures() {
    }

    /** Writes a set's pictures, as many as are allowed; those that were written. */
    static List<Shot> write(PictureSet set, Path file) throws IOException {
        List<Shot> written = new ArrayList<>();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Shot shot : set.shots()) {
                Optional<Picture> picture = PictureFile.decode(Files.readAllBytes(shot.file()));
                if (picture.isPresent() && written.size() < MOST && out.size() < MOST_BYTES) {
                    write(picture.get(), out);
                    written.add(shot);
                }
            }
        }
        return written;
    }

    private static void write(Picture picture, DataOutputStream out) throws IOException {
        out.writeInt(picture.width());
        out.writeInt(picture.height());
        byte[] rgb = new byte[picture.width() * picture.height() * CHANNELS];
        for (int at = 0; at < rgb.length; at++) {
            int pixel = at / CHANNELS;
            rgb[at] = (byte) picture.channel(pixel % picture.width(), pixel / picture.width(), at % CHANNELS);
        }
        out.write(rgb);
    }
}
