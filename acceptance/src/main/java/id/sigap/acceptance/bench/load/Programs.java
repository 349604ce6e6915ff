package id.sigap.acceptance.bench.load;

import id.sigap.servers.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The processes of a bench. All end with it however it ends, those that are paused too. */
public final class Programs implements AutoCloseable {

    private static final Duration END = Duration.ofSeconds(10);
    private static final int LINES_OF_A_LOG = 25;

    private final Path logs;
    private final Set<Process> all = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    public Programs(Path logs) throws IOException {
        this.logs = Files.createDirectories(logs);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "programs"));
    }

    /** A process that was started. */
    public final class Program implements AutoCloseable {

        private final String name;
        private final Process process;

        private Program(String name, Process process) {
            this.name = name;
            this.process = process;
        }

        /** Of the server itself, where a shell script started it. */
        public long pid() {
            return process.descendants().findFirst().map(ProcessHandle::pid).orElse(process.pid());
        }

        /** @throws IllegalStateException with the end of its log, where it ends before or takes longer */
        public void await(BooleanSupplier ready, Duration atMost) throws InterruptedException {
            long end = System.nanoTime() + atMost.toNanos();
            while (!ready.getAsBoolean()) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw failure(process.isAlive() ? "was not ready after " + atMost.toSeconds() + " s" : "ended with status " + process.exitValue());
                }
                Thread.sleep(15);
            }
        }

        private void awaitSuccess(Duration atMost) throws InterruptedException {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                close();
                throw failure("took longer than " + atMost.toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                throw failure("ended with status " + process.exitValue());
            }
        }

        public void pause() {
            Signals.send(pid(), "STOP");
        }

        public void resume() {
            Signals.send(pid(), "CONT");
        }

        private IllegalStateException failure(String what) {
            return new IllegalStateException(name + " " + what + "; the end of " + log(name) + ":\n" + endOf(log(name)));
        }

        @Override
        public void close() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            try {
                process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            all.remove(process);
        }
    }

    public Program start(String name, List<String> command, Path folder, Map<String, String> environment) throws IOException {
        if (closed) {
            throw new IllegalStateException("the bench is over");
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log(name).toFile());
        builder.environment().putAll(environment);
        Program program = new Program(name, builder.start());
        all.add(program.process);
        if (closed) {
            program.close();
        }
        return program;
    }

    /** Starts it and waits for its good end. */
    public void run(String name, List<String> command, Path folder, Map<String, String> environment, Duration atMost) throws IOException, InterruptedException {
        try (Program program = start(name, command, folder, environment)) {
            program.awaitSuccess(atMost);
        }
    }

    private Path log(String name) {
        return logs.resolve(name + ".log");
    }

    private static String endOf(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_A_LOG), lines.size()));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Process process : all) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
