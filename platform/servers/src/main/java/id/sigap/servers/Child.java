package id.sigap.servers;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A server's process: either tied to this one through its standard input (it ends when this process ends, however that
 * happens), or on its own, in a session of its own, so that it goes on when its starter and the terminal are gone.
 */
public final class Child {

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a process in {@code folder}; what it prints goes to {@code log}, begun anew.
     *
     * @param environment added to this process's own
     * @throws ServerException where the command cannot be run at all
     */
    public static Child start(String name, List<String> command, Path folder, Map<String, String> environment, Path log, boolean tied) {
        List<String> line = new ArrayList<>();
        if (!tied) {
            line.add("setsid");
        }
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        if (!tied) {
            builder.redirectInput(new File("/dev/null"));
        }
        builder.directory(folder.toFile());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            return new Child(name, builder.start(), log);
        } catch (IOException failed) {
            throw new ServerException("cannot start " + name, failed);
        }
    }

    /** Waits until the log holds {@code text}. */
    void awaitInLog(String text, Duration limit) {
        await(() -> logHolds(text), limit);
    }

    /**
     * Waits until it is {@code ready}.
     *
     * @throws ServerException with the end of the log where the process ends before or is not ready in time (then it is killed)
     */
    public void await(BooleanSupplier ready, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw ServerException.withLog(name + " ended at its start with status " + process.exitValue(), log);
            }
            if (System.nanoTime() > end) {
                stop("KILL", Duration.ofSeconds(5));
                throw ServerException.withLog(name + " was not ready after " + limit.toSeconds() + " s", log);
            }
            pause();
        }
    }

    boolean logHolds(String text) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).contains(text);
        } catch (IOException unreadable) {
            throw new ServerException("cannot read " + log, unreadable);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(15);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while waiting for a server", interrupted);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /**
     * Sends {@code signal} (by name, without SIG) and waits for the end; kills it when that takes longer than {@code limit}.
     *
     * @return whether it ended in time
     */
    boolean stop(String signal, Duration limit) {
        if (process.isAlive()) {
            Signals.send(process.pid(), signal);
            return awaitEnd(limit);
        }
        return true;
    }

    /**
     * Waits for the end of a process that was told to end; kills it when that takes longer than {@code limit}.
     *
     * @return whether it ended in time
     */
    boolean awaitEnd(Duration limit) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
