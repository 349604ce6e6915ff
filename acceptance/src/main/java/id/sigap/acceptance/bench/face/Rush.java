package id.sigap.acceptance.bench.face;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.FaceReading;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Several threads that read one picture after another, as the service's workers do while its queue is full. */
final class Rush {

    private final FaceEngine engine;
    private final List<byte[]> files;
    private final int threads;
    private final AtomicInteger next = new AtomicInteger();

    Rush(FaceEngine engine, List<byte[]> files, int threads) {
        this.engine = engine;
        this.files = files;
        this.threads = threads;
    }

    /** Faces described a second; pictures that are refused take less time and are not counted. */
    double run(Duration length) throws InterruptedException {
        AtomicLong read = new AtomicLong();
        long began = System.nanoTime();
        long end = began + length.toNanos();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                workers.execute(() -> {
                    while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
                        PictureFile.decode(files.get(Math.floorMod(next.getAndIncrement(), files.size()))).map(engine::read)
                                .filter(FaceReading.Usable.class::isInstance).ifPresent(usable -> read.incrementAndGet());
                    }
                });
            }
            workers.shutdown();
            if (!workers.awaitTermination(length.toMillis() * 2, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("pictures were still being read long after the end");
            }
        }
        return read.get() / ((System.nanoTime() - began) / 1e9);
    }
}
