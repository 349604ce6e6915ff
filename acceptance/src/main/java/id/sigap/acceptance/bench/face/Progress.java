package id.sigap.acceptance.bench.face;

import java.time.Duration;

/** Says now and then how far a long loop has come. */
final class Progress {

    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final String what;
    private final int whole;
    private long last = System.nanoTime();

    Progress(String what, int whole) {
        this.what = what;
        this.whole = whole;
    }

    void at(int done) {
        long now = System.nanoTime();
        if (now - last > PAUSE || done == whole) {
            last = now;
            System.out.println("  … " + what + ": " + done + " of " + whole);
        }
    }
}
