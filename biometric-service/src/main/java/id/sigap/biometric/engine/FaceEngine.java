package id.sigap.biometric.engine;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.embed.FaceEmbedder;
import id.sigap.biometric.engine.liveness.FrameFace;
import id.sigap.biometric.engine.picture.Picture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * From a picture to a face that can be compared: detect, place the points, measure quality, describe. Safe for any number of
 * threads; as many work at once as there are cores to use, each on one, and the others wait for theirs a bounded time.
 */
public final class FaceEngine {

    /** Reading a picture takes a twentieth of a second; who waits longer than this waits behind a crowd. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** So many faces are described in one run of the network: more do not make it faster, and each takes memory. */
    private static final int BATCH = 8;

    private final NetworkPool pool;
    private final String version;

    /** @param sets as many as there are cores to use, one at least; all of the same kind, or all the same */
    public FaceEngine(List<FaceNetworks> sets) {
        this.pool = new NetworkPool(sets, PATIENCE);
        this.version = sets.getFirst().embedder().version();
    }

    /** With the networks that are shipped, for one core. */
    public static FaceEngine load(ModelFiles files) {
        return load(files, 1);
    }

    /** With the networks that are shipped, for so many cores. */
    public static FaceEngine load(ModelFiles files, int cores) {
        return new FaceEngine(FaceNetworks.load(files, cores));
    }

    /** The version of the embeddings that it makes. */
    public String version() {
        return version;
    }

    /** Reads a selfie: one that does not pass the quality gate is not compared. */
    public FaceReading read(Picture picture) {
        return readAll(List.of(picture)).getFirst();
    }

    /** Reads several selfies, on one core; answers in their order. */
    public List<FaceReading> readAll(List<Picture> pictures) {
        return pool.with(networks -> {
            List<Look> looks = pictures.stream().map(picture -> Look.at(networks, picture)).toList();
            List<FaceEmbedder.Face> good = looks.stream().filter(Look::willDo).map(Look::face).toList();
            List<Embedding> embeddings = embedded(networks, good);
            List<FaceReading> readings = new ArrayList<>();
            int next = 0;
            for (Look look : looks) {
                readings.add(look.willDo() ? new FaceReading.Usable(embeddings.get(next++), look.inspection().figures()) : unusable(look.inspection()));
            }
            return readings;
        });
    }

    /** Looks at a selfie as {@link #read} does, without describing the face: about half of the price, and nothing to compare. */
    public Inspection inspect(Picture picture) {
        return pool.with(networks -> Look.at(networks, picture).inspection());
    }

    /** Reads a photograph that is what it is (an official one, to compare with): its best face, however taken; empty if it shows none. */
    public Optional<Embedding> readReference(Picture picture) {
        return pool.with(networks -> new FaceFinder(networks.detector(), networks.landmarker()).in(picture).face()
                .map(mesh -> networks.embedder().embed(picture, mesh)));
    }

    /** Reads a frame in which the head may be turned: its face with points and description, whatever the quality; empty if it shows none. */
    public Optional<FrameFace> readFrame(Picture picture) {
        return pool.with(networks -> {
            Look look = Look.at(networks, picture);
            return Optional.ofNullable(look.face()).map(face -> new FrameFace(face.mesh(), networks.embedder().embed(picture, face.mesh()),
                    look.inspection().figures().faces(), look.inspection().reasons()));
        });
    }

    private static FaceReading unusable(Inspection seen) {
        return new FaceReading.Unusable(EnumSet.copyOf(seen.reasons()), Optional.ofNullable(seen.figures()));
    }

    private static List<Embedding> embedded(FaceNetworks networks, List<FaceEmbedder.Face> faces) {
        List<Embedding> embeddings = new ArrayList<>();
        for (int from = 0; from < faces.size(); from += BATCH) {
            embeddings.addAll(networks.embedder().embedAll(faces.subList(from, Math.min(from + BATCH, faces.size()))));
        }
        return embeddings;
    }
}
