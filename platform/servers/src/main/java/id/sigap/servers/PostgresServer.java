package id.sigap.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real PostgreSQL on 127.0.0.1, with a password for everyone. */
public final class PostgresServer implements AutoCloseable {

    public static final String SUPER_USER = "postgres";

    private static final String READY = "database system is ready to accept connections";
    private static final int ATTEMPTS = 3;
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final PostgresOptions options;
    private volatile Child child;
    private final int port;
    private final String superPassword;

    private PostgresServer(PostgresOptions options, Child child, int port, String superPassword) {
        this.options = options;
        this.child = child;
        this.port = port;
        this.superPassword = superPassword;
    }

    /**
     * Starts a server and waits until it takes connections; initialises its data directory on the first start.
     *
     * @throws ServerException with the end of the server's log where it does not come up within a minute
     */
    public static PostgresServer start(PostgresOptions options) {
        Path binaries = PostgresBinaries.in(options.home());
        String password = Passwords.kept(options.passwordFile());
        if (!Files.exists(options.data().resolve("PG_VERSION"))) {
            initialise(options, binaries, password);
        }
        for (int attempt = 1; ; attempt++) {
            int port = options.port() == 0 ? Ports.free() : options.port();
            Child child = Child.start("PostgreSQL", PostgresCommands.serve(binaries, options, port), Map.of(), options.log(), options.tied());
            try {
                child.awaitInLog(READY, START_LIMIT);
                return new PostgresServer(options, child, port, password);
            } catch (ServerException failed) {
                if (options.port() != 0 || attempt == ATTEMPTS || !failed.getMessage().contains("Address already in use")) {
                    throw failed;
                }
            }
        }
    }

    private static void initialise(PostgresOptions options, Path binaries, String password) {
        Folders.remove(options.data());
        DatabaseUser.give(Folders.make(options.data(), "rwx------"));
        Path readable = options.data().resolveSibling(options.data().getFileName() + ".initial");
        Folders.writeSecret(readable, password);
        DatabaseUser.give(readable);
        try {
            run(PostgresCommands.initialise(binaries, options.data(), readable, options.fsync()), options.log());
        } finally {
            Folders.remove(readable);
        }
    }

    private static void run(List<String> command, Path log) {
        try {
            Files.createDirectories(log.getParent());
            Process process = new ProcessBuilder(command).directory(Path.of("/").toFile())
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

    public int port() {
        return port;
    }

    /** The JDBC address of {@code database}. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String superPassword() {
        return superPassword;
    }

    /** A connection of the super user, for preparing and watching the server; never for a service. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database) + "?connectTimeout=10&socketTimeout=60", SUPER_USER, superPassword);
    }

    /** Makes sure of a role with {@code password} and of a database that it owns and nobody else may enter. */
    public void createDatabase(String database, String role, String password) {
        try (Connection connection = connect("postgres")) {
            new PostgresSetup(connection).ensure(database, role, password);
        } catch (SQLException failed) {
            throw new ServerException("cannot prepare the database " + database, failed);
        }
    }

    /** Whether the server forces its writes to the disk, as it says itself: {@code on} or {@code off}. */
    public String fsync() {
        try (Connection connection = connect("postgres"); var rows = connection.createStatement().executeQuery("show fsync")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new ServerException("cannot ask PostgreSQL for its settings", failed);
        }
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
        stop();
        child = start(options.withPort(port)).child;
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
