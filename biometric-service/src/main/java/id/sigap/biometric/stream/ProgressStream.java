package id.sigap.biometric.stream;

import id.sigap.biometric.verification.VerificationView;
import id.sigap.platform.sql.DatabaseException;
import id.sigap.platform.stream.Line;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * One client's stream of one selfie. While nothing happens it is a virtual thread that sleeps; what it is told last is what it goes
 * by, so a slow client misses steps and never the end.
 */
final class ProgressStream {

    private static final Logger LOG = Logger.getLogger(ProgressStream.class);
    private static final Progress CLOSED = new Progress(null, null);

    private final UUID accountId;
    private final UUID verificationId;
    private final Line line;
    private final Supplier<VerificationView> view;
    private final Duration heartbeat;
    private final Instant end;
    private final Clock clock;
    private final BlockingQueue<Progress> news = new ArrayBlockingQueue<>(1);
    private volatile Progress last;
    private volatile boolean closed;

    /** @param view the selfie as its sender sees it now */
    ProgressStream(UUID accountId, UUID verificationId, Line line, Supplier<VerificationView> view, Duration heartbeat, Instant end, Clock clock) {
        this.accountId = accountId;
        this.verificationId = verificationId;
        this.line = line;
        this.view = view;
        this.heartbeat = heartbeat;
        this.end = end;
        this.clock = clock;
    }

    UUID accountId() {
        return accountId;
    }

    UUID verificationId() {
        return verificationId;
    }

    /** Called by one thread. */
    void told(Progress progress) {
        if (!progress.equals(last)) {
            last = progress;
            put(progress);
        }
    }

    void close() {
        closed = true;
        put(CLOSED);
    }

    private synchronized void put(Progress progress) {
        news.clear();
        news.add(progress);
    }

    void run() {
        try {
            Progress sent = send(view.get());
            while (sent.status().underWay() && !closed && clock.instant().isBefore(end)) {
                Progress told = news.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                if (told == null) {
                    line.heartbeat();
                } else if (!closed) {
                    sent = told.status() == sent.status() ? moved(sent, told) : send(view.get());
                }
            }
        } catch (Line.LineBrokenException gone) {
            LOG.debugf("a stream ends: %s", gone.getMessage());
        } catch (DatabaseException databaseAway) {
            LOG.warnf("a stream ends, its client will resume: %s", databaseAway.getCause().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            line.close();
        }
    }

    private Progress moved(Progress before, Progress now) throws Line.LineBrokenException, InterruptedException {
        if (now.queued() != null && !now.queued().equals(before.queued())) {
            line.event("queue", null, now.queued());
        }
        return now;
    }

    private Progress send(VerificationView now) throws Line.LineBrokenException, InterruptedException {
        line.event("verification", null, now);
        return new Progress(now.state(), now.queue());
    }
}
