package id.sigap.acceptance.bench.login;

import id.sigap.platform.argon2.Argon2;
import id.sigap.platform.argon2.SodiumArgon2;
import id.sigap.platform.argon2.rule.Argon2Cost;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How many passwords this machine could hash if it did nothing else: the native Argon2id on one thread per core. */
final class HashRate {

    static final int MEMORY_KIB = 7168;
    static final int ITERATIONS = 5;
    static final int PARALLELISM = 1;
    private static final int SALT_BYTES = 16;

    private final Argon2 argon2 = new SodiumArgon2();

    /** Hashes per second of so many threads together. */
    double perSecond(int threads, Duration length) {
        long begin = System.nanoTime();
        List<Future<Long>> running = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int n = 0; n < threads; n++) {
                running.add(pool.submit(() -> hashUntil(begin + length.toNanos())));
            }
        }
        long hashes = running.stream().mapToLong(Future::resultNow).sum();
        return hashes / ((System.nanoTime() - begin) / 1e9);
    }

    private long hashUntil(long end) {
        byte[] password = "tujuh gajah menyeberang".getBytes(StandardCharsets.UTF_8);
        byte[] salt = new byte[SALT_BYTES];
        Argon2Cost cost = new Argon2Cost(MEMORY_KIB, ITERATIONS, PARALLELISM);
        long hashes = 0;
        while (System.nanoTime() < end) {
            argon2.hash(cost, password, salt);
            hashes++;
        }
        return hashes;
    }
}
