package id.sigap.local;

import id.sigap.contracts.event.Topic;
import id.sigap.servers.KafkaOptions;
import id.sigap.servers.KafkaServer;
import id.sigap.servers.KafkaSetup;
import id.sigap.servers.PostgresOptions;
import id.sigap.servers.PostgresServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Starts what is not running: the two servers side by side, and the programs two at a time as soon as these let them. */
final class Starter {

    /** While one waits for its database or broker another computes; more at once make each other slow on two cores. */
    private static final int AT_ONCE = Integer.getInteger("sigap.start.at-once", 2);
    /** What does not need the broker fills the time until it is there. */
    private static final List<Part> ORDER = Part.programs().stream().sorted(Comparator.comparing(part -> part.service().isPresent())).toList();
    private static final Duration CANCEL_LIMIT = Duration.ofSeconds(10);

    private final Layout layout;
    private final PortBook ports;
    private final Processes processes;
    private final Progress progress;
    private final Set<Part> started = EnumSet.noneOf(Part.class);
    /** Begun, but the process is not there yet. */
    private final Set<Part> pending = EnumSet.noneOf(Part.class);
    private boolean cancelled;

    Starter(Layout layout, PortBook ports, Processes processes, Progress progress) {
        this.layout = layout;
        this.ports = ports;
        this.processes = processes;
        this.progress = progress;
    }

    /** @throws RuntimeException the first failure, after which nothing more is started; what runs by then goes on running */
    void start(Set<Part> wanted) {
        wanted.stream().filter(Part::isProgram).filter(this::isDown).forEach(part -> Launch.demandBuilt(layout, part));
        Launch launch = new Launch(layout, ports);
        try (ExecutorService servers = Executors.newVirtualThreadPerTaskExecutor();
                ExecutorService programs = Executors.newFixedThreadPool(AT_ONCE)) {
            Future<?> postgres = servers.submit(() -> begin(wanted, Part.POSTGRES, this::startPostgres));
            Future<?> kafka = servers.submit(() -> begin(wanted, Part.KAFKA, this::startKafka));
            List<Future<?>> all = new ArrayList<>(List.of(postgres, kafka));
            for (Part part : ORDER) {
                all.add(programs.submit(() -> {
                    join(part.service().isPresent() ? List.of(postgres, kafka) : List.of(postgres));
                    begin(wanted, part, () -> launch.start(part, pid -> spawned(part, pid)));
                }));
            }
            join(all);
        }
    }

    /** From here nothing is begun any more. Returns what was, once every process of it is known. */
    synchronized Set<Part> cancel() {
        cancelled = true;
        long end = System.nanoTime() + CANCEL_LIMIT.toNanos();
        try {
            while (!pending.isEmpty() && System.nanoTime() < end) {
                wait(CANCEL_LIMIT.toMillis());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return started();
    }

    synchronized Set<Part> started() {
        return EnumSet.copyOf(started);
    }

    private synchronized void spawned(Part part, long pid) {
        processes.remember(part, pid);
        settled(part);
    }

    private synchronized void settled(Part part) {
        pending.remove(part);
        notifyAll();
    }

    private boolean isDown(Part part) {
        return processes.running(part).isEmpty();
    }

    private void begin(Set<Part> wanted, Part part, Runnable start) {
        if (!wanted.contains(part)) {
            return;
        }
        synchronized (this) {
            if (cancelled) {
                return;
            }
            if (!isDown(part)) {
                progress.done(part.title(), "runs already, on port " + ports.of(part));
                return;
            }
            started.add(part);
            pending.add(part);
        }
        progress.begin("starting " + part.title());
        try {
            start.run();
        } finally {
            settled(part);
        }
        progress.done(part.title(), "ready on port " + ports.of(part));
    }

    private void startPostgres() {
        PostgresServer server = PostgresServer.start(
                PostgresOptions.forSuite(layout.root(), layout.data(Part.POSTGRES), layout.log(Part.POSTGRES), ports.of(Part.POSTGRES)),
                pid -> spawned(Part.POSTGRES, pid));
        Environment environment = new Environment(layout, ports);
        for (Part part : Part.values()) {
            if (part.hasDatabase()) {
                server.createDatabase(part.database(), part.title(), environment.databasePassword(part));
            }
        }
    }

    private void startKafka() {
        KafkaServer server = KafkaServer.start(
                Jvm.broker(KafkaOptions.forSuite(layout.root(), layout.data(Part.KAFKA), layout.log(Part.KAFKA), ports.of(Part.KAFKA))),
                pid -> spawned(Part.KAFKA, pid));
        try (KafkaSetup setup = new KafkaSetup(server.admin())) {
            setup.createTopics(EnumSet.allOf(Topic.class));
            setup.createUsers(new Environment(layout, ports).brokerUsers());
            setup.grantAccess();
        }
    }

    private void join(List<Future<?>> futures) {
        RuntimeException first = null;
        for (Future<?> future : futures) {
            try {
                future.get();
            } catch (ExecutionException failed) {
                first = first != null ? first : reason(failed);
                cancel();
            } catch (InterruptedException interrupted) {
                cancel();
                Thread.currentThread().interrupt();
                throw new LocalException("interrupted", interrupted);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** What fails after a cancellation fails because of it. */
    private synchronized RuntimeException reason(ExecutionException failed) {
        if (cancelled) {
            return new LocalException("given up");
        }
        return failed.getCause() instanceof RuntimeException cause ? cause : new LocalException(failed.getMessage(), failed);
    }
}
