package id.sigap.acceptance.bench.login;

import id.sigap.servers.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * While it is open, the server does not mind a crash, and one role's rows may name owners that nobody looks for: keys are random, so
 * nearly every row would else cost a page of log, and each a search for its owner. Closed, the server is as it was, and is as it is measured.
 */
final class BulkLoad implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final PostgresServer server;
    private final String role;

    /** @param role who writes, in sessions that it opens from now on */
    BulkLoad(PostgresServer server, String role) throws SQLException {
        this.server = server;
        this.role = role;
        server.restartCareless();
        alterRole("set session_replication_role = replica");
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        alterRole("reset session_replication_role");
        server.restart();
        writeOut();
    }

    /** Gigabytes that the system still has to write would be in the way of every commit that is measured. */
    private static void writeOut() throws InterruptedException {
        try {
            Process sync = new ProcessBuilder("sync").inheritIO().start();
            if (!sync.waitFor(LONGEST.toMinutes(), TimeUnit.MINUTES)) {
                sync.destroy();
                throw new IllegalStateException("the disk takes longer than " + LONGEST.toMinutes() + " minutes for what was loaded");
            }
        } catch (IOException missing) {
            throw new IllegalStateException("cannot run sync", missing);
        }
    }

    private void alterRole(String how) throws SQLException {
        try (Connection connection = server.connect("postgres"); Statement statement = connection.createStatement()) {
            statement.execute("alter role " + statement.enquoteIdentifier(role, true) + " " + how);
        }
    }
}
