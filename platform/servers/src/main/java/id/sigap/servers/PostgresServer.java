package id.sigap.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** A real PostgreSQL on 127.0.0.1, with a password for everyone. */
public final class PostgresServer implements AutoCloseable {

    private static final String READY = "database system is ready to accept connections";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Path ROOT = Path.of("/");

    private final PostgresOptions options;
    private volatile Child child;
    private final PostgresAccess access;

    private PostgresServer(PostgresOptions options, Child child, PostgresAccess access) {
        this.options = options;
        this.child = child;
        this.access = access;
    }

    /**
     * Starts a server and waits until it takes connections; initialises its data directory on the first start.
     *
     * @throws ServerException with the end of the server's log where it does not come up within a minute
     */
    public static PostgresServer start(PostgresOptions options) {
        return start(options, pid -> { });
    }

    /** @param spawned is told the process's id before the server is ready, so that it can be stopped whatever happens then */
    public static PostgresServer start(PostgresOptions options, LongConsumer spawned) {
        Path binaries = PostgresBinaries.in(options.home());
        String password = Passwords.kept(options.passwordFile());
        if (!Files.exists(options.data().resolve("PG_VERSION"))) {
            initialise(options, binaries, password);
        }
        return options.port() == 0 ? Ports.again(() -> serve(options, binaries, Ports.free(), password, spawned))
                : serve(options, binaries, options.port(), password, spawned);
    }

    private static PostgresServer serve(PostgresOptions options, Path binaries, int port, String password, LongConsumer spawned) {
        Child child = Child.start("PostgreSQL", PostgresCommands.serve(binaries, options, port), ROOT, Map.of(), options.log(), options.tied());
        spawned.accept(child.pid());
        child.awaitInLog(READY, START_LIMIT);
        return new PostgresServer(options, child, new PostgresAccess(port, password));
    }

    /** Under another name until it is complete: a killed initialisation leaves nothing that looks like a database. */
    private static void initialise(PostgresOptions options, Path binaries, String password) {
        Path unfinished = options.data().resolveSibling(options.data().getFileName() + ".unfinished");
        Path readable = options.data().resolveSibling(options.data().getFileName() + ".initial");
        Folders.remove(unfinished);
        DatabaseUser.give(Folders.make(unfinished, "rwx------"));
        Folders.writeSecret(readable, password);
        DatabaseUser.give(readable);
        try {
            run(PostgresCommands.initialise(binaries, unfinished, readable, options.fsync()), options.log());
            Files.move(unfinished, options.data());
        } catch (IOException failed) {
            throw new ServerException("cannot move the new database to " + options.data(), failed);
        } finally {
            Folders.remove(readable);
        }
    }

    private static void run(List<String> command, Path log) {
        try {
            Files.createDirectories(log.getParent());
            Process process = new ProcessBuilder(command).directory(ROOT.toFile())
                    .redirectErrorStream(true).redirectOutput(log.toFile()).start();
            if (!process.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw ServerException.withLog("initdb hangs", log);
            }
            if (process.exitValue() != 0) {
                throw ServerException.withLog("initdb ended with status " + process.exitValue(), log);
            }
        } catch (IOException failed) {
            throw new ServerException("cannot run " + command.getFirst(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while PostgreSQL's data was prepared", interrupted);
        }
    }

    public PostgresAccess access() {
        return access;
    }

    public int port() {
        return access.port();
    }

    /** The JDBC address of {@code database}. */
    public String url(String database) {
        return access.url(database);
    }

    /** See {@link PostgresAccess#connect}. */
    public Connection connect(String database) throws SQLException {
        return access.connect(database);
    }

    /** See {@link PostgresAccess#createDatabase}. */
    public void createDatabase(String database, String role, String password) {
        access.createDatabase(database, role, password);
    }

    public boolean isRunning() {
        return child.isAlive();
    }

    /** The server's main process. */
    public long pid() {
        try {
            return Long.parseLong(Files.readAllLines(options.data().resolve("postmaster.pid")).getFirst().trim());
        } catch (IOException gone) {
            throw new ServerException("PostgreSQL is not running", gone);
        }
    }

    /** Ends the server as a crash would: no checkpoint, sessions cut; the next start recovers from the log. */
    public void crash() {
        stop("QUIT");
    }

    /** Ends all sessions and the server. */
    public void stop() {
        stop("INT");
    }

    private void stop(String signal) {
        if (child.isAlive()) {
            Signals.send(pid(), signal);
            child.awaitEnd(STOP_LIMIT);
        }
    }

    /** Starts a stopped or crashed server again, on the same port with the same data. */
    public void restart() {
        restart(options);
    }

    /** The same, and until the next {@link #restart()} nothing waits for the disk: for large loads that can be made anew. */
    public void restartCareless() {
        restart(options.withoutFsync());
    }

    private void restart(PostgresOptions with) {
        stop();
        child = start(with.withPort(port())).child;
    }

    @Override
    public void close() {
        if (options.temporary()) {
            crash();
            Folders.remove(options.data().getParent());
        } else {
            stop();
        }
    }
}
