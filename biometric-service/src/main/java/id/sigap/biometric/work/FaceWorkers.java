package id.sigap.biometric.work;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.platform.crash.CrashPoints;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.load.Backoff;
import id.sigap.platform.load.Niceness;
import id.sigap.platform.load.OneLooks;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The few platform threads that run the face engine (native code would pin virtual ones, and each call takes a core). They draw
 * from the table; nothing waits in memory, so a restart goes on where this process ended.
 */
@ApplicationScoped
public class FaceWorkers {

    private static final Logger LOG = Logger.getLogger(FaceWorkers.class);
    private static final int ATTEMPTS = 5;
    private static final Duration WAIT_AFTER_FAILURE = Duration.ofSeconds(1);
    /** Nobody waits for the engine within a request: where cores are short, whoever does comes first, the hashing of passwords (5) too. */
    private static final int NICE = 15;

    private final FaceJobs jobs;
    private final Map<PictureKind, FaceTask> tasks;
    private final Pace pace;
    private final BiometricConfig.Work config;
    private final MeterRegistry metrics;
    private final List<Thread> threads = new ArrayList<>();
    private final OneLooks looks;
    private volatile boolean running;

    FaceWorkers(FaceJobs jobs, @All List<FaceTask> tasks, Pace pace, BiometricConfig config, MeterRegistry metrics) {
        this.pace = pace;
        this.jobs = jobs;
        this.tasks = tasks.stream().collect(Collectors.toMap(FaceTask::kind, Function.identity()));
        this.config = config.work();
        this.looks = new OneLooks(this.config.poll());
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        for (int i = 0; i < Cores.of(config); i++) {
            threads.add(Thread.ofPlatform().name("face-" + i).daemon().start(this::run));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        Niceness.become(NICE);
        Backoff backoff = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(5));
        while (running) {
            try {
                looks.next(() -> jobs.claim(config.lease()), () -> running).ifPresent(this::work);
                backoff.reset();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException databaseAway) {
                LOG.warnf("pictures wait: %s", databaseAway.toString());
                backoff.sleep(() -> running);
            }
        }
    }

    private void work(FaceJob job) {
        FaceTask task = tasks.get(job.kind());
        long from = System.nanoTime();
        try {
            finish(job, job.attempt() > ATTEMPTS ? task.giveUp(job.subject()) : task.read(job.subject()));
            pace.took(Duration.ofNanos(System.nanoTime() - from));
        } catch (PersonErasedException erased) {
            finish(job, task.giveUp(job.subject()));
        } catch (RuntimeException | Error failure) {
            LOG.errorf(failure, "reading a picture failed (attempt %d)", job.attempt());
            metrics.counter("face.failures").increment();
            jobs.putBack(job, WAIT_AFTER_FAILURE.multipliedBy(job.attempt()));
        }
    }

    private void finish(FaceJob job, Runnable effect) {
        CrashPoints.reach(job.kind() == PictureKind.SELFIE ? "selfie.read" : "reference.read");
        QuarkusTransaction.requiringNew().run(() -> {
            if (jobs.finish(job)) {
                effect.run();
            }
        });
    }
}
