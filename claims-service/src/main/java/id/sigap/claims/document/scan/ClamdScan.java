package id.sigap.claims.document.scan;

import id.sigap.platform.health.LastCalls;
import id.sigap.platform.load.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Asks clamd: a few scans at once at most, each with a deadline for the whole of it, behind a circuit breaker. */
final class ClamdScan implements VirusScan {

    private static final Logger LOG = Logger.getLogger(ClamdScan.class);

    private final ScannerConfig.Clamd config;
    private final ClamdAddress address;
    private final MeterRegistry metrics;
    private final Semaphore calls;
    private final CircuitBreaker breaker;
    private final LastCalls last;

    ClamdScan(ScannerConfig.Clamd config, MeterRegistry metrics, Clock clock) {
        this.config = config;
        this.address = new ClamdAddress(config.address());
        this.metrics = metrics;
        this.calls = new Semaphore(config.concurrentScans());
        this.breaker = new CircuitBreaker(clock, config.breakerFailures(), config.breakerOpen());
        this.last = new LastCalls("virus-scanner", clock);
    }

    LastCalls last() {
        return last;
    }

    @Override
    public Verdict scan(Content content, long size) throws IOException {
        if (size > config.largest()) {
            return counted(new Verdict.TooLarge());
        }
        if (!calls.tryAcquire()) {
            return counted(new Verdict.Busy());
        }
        try (InputStream opened = content.open()) {
            return counted(breaker.tryPass() ? judged(call(opened)) : new Verdict.Unavailable("circuit open"));
        } finally {
            calls.release();
        }
    }

    /** A channel knows no time limit; closing it ends whatever waits on it. */
    private Verdict call(InputStream content) throws IOException {
        try (SocketChannel channel = address.channel()) {
            CompletableFuture<Verdict> verdict = new CompletableFuture<>();
            Thread.ofVirtual().name("clamd").start(() -> exchange(channel, content, verdict));
            return verdict.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Verdict.Unavailable("no answer in time");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ClamdSession.ContentFailed failed) {
                throw new UncheckedIOException(failed);
            }
            return new Verdict.Unavailable(e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Verdict.Unavailable("interrupted");
        } catch (IOException e) {
            return new Verdict.Unavailable(e.getClass().getSimpleName());
        }
    }

    private void exchange(SocketChannel channel, InputStream content, CompletableFuture<Verdict> verdict) {
        try {
            channel.connect(address.target());
            verdict.complete(new ClamdSession(channel).scan(content));
        } catch (IOException | RuntimeException e) {
            verdict.completeExceptionally(e);
        }
    }

    private Verdict judged(Verdict verdict) {
        switch (verdict) {
            case Verdict.Clean clean -> answered();
            case Verdict.Infected infected -> answered();
            case Verdict.TooLarge tooLarge -> answered();
            case Verdict.NotScanned never -> throw new IllegalStateException("clamd scans");
            case Verdict.Busy never -> throw new IllegalStateException("it was asked");
            case Verdict.Unavailable away -> {
                LOG.warnf("the virus scanner does not answer: %s", away.why());
                breaker.failed();
                last.failed(away.why());
            }
        }
        return verdict;
    }

    private void answered() {
        breaker.succeeded();
        last.answered();
    }

    private Verdict counted(Verdict verdict) {
        metrics.counter("documents.scans", "verdict", verdict.getClass().getSimpleName()).increment();
        return verdict;
    }
}
