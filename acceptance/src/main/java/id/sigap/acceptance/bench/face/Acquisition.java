package id.sigap.acceptance.bench.face;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.FaceReading;
import id.sigap.biometric.engine.picture.Picture;
import id.sigap.contracts.biometric.QualityReason;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Every picture of a set through the engine. */
final class Acquisition {

    private final FaceEngine engine;

    Acquisition(FaceEngine engine) {
        this.engine = engine;
    }

    List<Acquired> of(PictureSet set) throws IOException {
        List<Acquired> all = new ArrayList<>();
        Progress progress = new Progress(set.name() + ": pictures read", set.shots().size());
        for (Shot shot : set.shots()) {
            all.add(acquire(shot));
            progress.at(all.size());
        }
        return all;
    }

    private Acquired acquire(Shot shot) throws IOException {
        Optional<Picture> picture = PictureFile.decode(Files.readAllBytes(shot.file()));
        if (picture.isEmpty()) {
            return new Acquired(shot, EnumSet.of(QualityReason.NO_FACE), Optional.empty());
        }
        return switch (engine.read(picture.get())) {
            case FaceReading.Usable usable -> new Acquired(shot, EnumSet.noneOf(QualityReason.class), Optional.of(usable.embedding()));
            // compared all the same: the gate's errors and the comparison's are counted apart
            case FaceReading.Unusable unusable -> new Acquired(shot, unusable.reasons(), engine.readReference(picture.get()));
        };
    }
}
