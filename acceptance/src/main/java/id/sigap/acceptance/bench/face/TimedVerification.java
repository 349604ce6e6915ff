package id.sigap.acceptance.bench.face;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.FaceMatcher;
import id.sigap.biometric.engine.FaceReading;
import id.sigap.biometric.engine.detect.DetectedFace;
import id.sigap.biometric.engine.detect.FaceDetector;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.embed.FaceEmbedder;
import id.sigap.biometric.engine.embed.MeanFace;
import id.sigap.biometric.engine.geometry.Crop;
import id.sigap.biometric.engine.onnx.DlibResNet;
import id.sigap.biometric.engine.picture.Picture;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;

/** One verification after another as the service does it, with a stopwatch at each of the engine's ports. */
final class TimedVerification {

    private static final double NANOS_PER_MILLI = 1e6;

    private final Stopwatches watches = new Stopwatches();
    private final FaceEngine engine;
    private final long delayMillis;
    private Embedding before;
    private double repeated;
    private long repeatedCpu;

    /** @param delayMillis the planted fault: so much longer takes the detector; 0 for none */
    TimedVerification(Networks networks, long delayMillis) {
        this.delayMillis = delayMillis;
        engine = networks.engine(timed(networks.detector()), (picture, face) -> watches.time(Stage.MESH, () -> networks.mesh().locate(picture, face)), timed(networks.embedder()));
    }

    private FaceDetector timed(FaceDetector detector) {
        return new FaceDetector() {
            @Override
            public List<DetectedFace> detect(Picture picture) {
                return watches.time(Stage.DETECT, () -> {
                    delay();
                    return detector.detect(picture);
                });
            }

            @Override
            public List<DetectedFace> detectBordered(Picture picture) {
                return watches.time(Stage.DETECT, () -> detector.detectBordered(picture));
            }
        };
    }

    /** The embedder straightens the face itself: how long that takes is found by doing it once more, and taken off. */
    private FaceEmbedder timed(FaceEmbedder embedder) {
        return new FaceEmbedder() {
            @Override
            public List<Embedding> embedAll(List<Face> faces) {
                long began = System.nanoTime();
                List<Embedding> embeddings = embedder.embedAll(faces);
                long embedded = System.nanoTime();
                long cpu = cpuNanos();
                faces.forEach(face -> Crop.of(face.picture(), MeanFace.chipToPicture(face.mesh(), DlibResNet.SIDE), DlibResNet.SIDE));
                long aligned = System.nanoTime() - embedded;
                watches.set(Stage.ALIGN, aligned / NANOS_PER_MILLI);
                watches.set(Stage.EMBED, (embedded - began - aligned) / NANOS_PER_MILLI);
                repeated = aligned / NANOS_PER_MILLI;
                repeatedCpu = cpuNanos() - cpu;
                return embeddings;
            }

            @Override
            public String version() {
                return embedder.version();
            }
        };
    }

    /** A picture that is refused on the way takes less and is not counted. */
    void verify(byte[] file) {
        long cpu = cpuNanos();
        Optional<Picture> picture = watches.time(Stage.DECODE, () -> PictureFile.decode(file));
        if (picture.isEmpty()) {
            watches.drop();
            return;
        }
        double decoded = watches.sum();
        repeated = 0;
        repeatedCpu = 0;
        long began = System.nanoTime();
        FaceReading reading = engine.read(picture.get());
        double read = (System.nanoTime() - began) / NANOS_PER_MILLI - repeated;
        watches.set(Stage.QUALITY, Math.max(0, read - (watches.sum() - decoded)));
        if (reading instanceof FaceReading.Usable usable) {
            Embedding other = before == null ? usable.embedding() : before;
            watches.time(Stage.DECIDE, () -> FaceMatcher.DEFAULT.compare(usable.embedding(), other));
            before = usable.embedding();
            watches.keep((cpuNanos() - cpu - repeatedCpu) / NANOS_PER_MILLI);
        } else {
            watches.drop();
        }
    }

    Stopwatches watches() {
        return watches;
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void delay() {
        long end = System.nanoTime() + delayMillis * 1_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
