package id.sigap.acceptance.bench.load;

import java.time.Duration;

/** Looks at a process's resident memory while something goes on, and keeps the most. */
public final class Peak implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final long pid;
    private final Thread thread;
    private volatile double mostMiB;

    public Peak(long pid) {
        this.pid = pid;
        look();
        thread = Thread.ofVirtual().start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN);
                look();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        mostMiB = Math.max(mostMiB, Proc.residentMiB(pid));
    }

    /** In MiB. */
    public double most() {
        look();
        return mostMiB;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
