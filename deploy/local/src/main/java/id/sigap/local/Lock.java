package id.sigap.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;

/** Held while a command starts or stops parts, so that two never do at once. A killed command's lock is free again. */
final class Lock implements AutoCloseable {

    private static final long POLL_MILLIS = 200;
    private static final int LIMIT_SECONDS = 180;

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for another command that holds it, for three minutes at most. */
    static Lock of(Context context) {
        context.layout().prepare();
        try {
            FileChannel channel = FileChannel.open(context.layout().run().resolve("lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                context.out().println("another ./sigap command is at work; waiting for it");
            }
            long end = System.nanoTime() + LIMIT_SECONDS * 1_000_000_000L;
            while (lock == null) {
                if (System.nanoTime() > end) {
                    throw new LocalException("another ./sigap command has been at work for " + LIMIT_SECONDS + " s; giving up");
                }
                Pause.millis(POLL_MILLIS);
                lock = channel.tryLock();
            }
            return new Lock(channel);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot lock " + context.layout().run(), failed);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
