package id.sigap.acceptance.bench.face;

import id.sigap.biometric.engine.picture.Picture;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.engine.picture.PictureRefused;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Pictures as the service reads them, and portable graymaps, which it does not take but old sets consist of. */
final class PictureFile {

    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);

    private PictureFile() {
    }

    static boolean isOne(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png|pgm)");
    }

    /** Empty for what the service would refuse: that is a failure to acquire, as well as a picture without a face. */
    static Optional<Picture> decode(byte[] file) {
        try {
            return Pgm.begins(file) ? Pgm.read(file) : Optional.of(READER.read(file));
        } catch (PictureRefused refused) {
            return Optional.empty();
        }
    }
}
