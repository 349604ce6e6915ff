package id.sigap.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String WRONG_PASSWORD = "28P01";

    private static PostgresOptions options;
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        options = PostgresOptions.forTests();
        server = PostgresServer.start(options);
        server.createDatabase("claims", "claims-service", "secret of claims");
        server.createDatabase("payment", "payment-service", "it's \"quoted\"");
    }

    @AfterAll
    static void stop() {
        server.close();
        assertFalse(Files.exists(options.data()), "a test's data goes with it");
    }

    @Test
    void aServiceOwnsItsDatabase() throws SQLException {
        try (Connection own = connect("payment", "payment-service", "it's \"quoted\"")) {
            own.createStatement().execute("create table receipt (id uuid primary key)");
        }
    }

    @Test
    void aServiceMayNotEnterAnothersDatabaseNorTheServersOwn() {
        for (String other : new String[] {"claims", "postgres", "template1"}) {
            var refused = assertThrows(SQLException.class, () -> connect(other, "payment-service", "it's \"quoted\""));
            assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState(), other);
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        for (String user : new String[] {PostgresAccess.SUPER_USER, "claims-service"}) {
            var refused = assertThrows(SQLException.class, () -> connect("claims", user, "a guess"));
            assertEquals(WRONG_PASSWORD, refused.getSQLState(), user);
        }
    }

    @Test
    void preparingADatabaseAgainChangesThePasswordAndKeepsTheData() throws SQLException {
        server.createDatabase("membership", "membership-service", "first");
        try (Connection before = connect("membership", "membership-service", "first")) {
            before.createStatement().execute("create table kept (id int)");
        }
        server.createDatabase("membership", "membership-service", "second");
        try (Connection after = connect("membership", "membership-service", "second")) {
            after.createStatement().execute("select * from kept");
        }
        assertThrows(SQLException.class, () -> connect("membership", "membership-service", "first"));
    }

    @Test
    void theSuperUsersPasswordLiesInAFileThatItsOwnerAloneMayRead() throws Exception {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(options.passwordFile())));
        assertEquals(server.access().superPassword(), Files.readString(options.passwordFile()));
    }

    @Test
    void whatWasCommittedOutlivesACrash() throws SQLException {
        try (PostgresServer durable = PostgresServer.start(PostgresOptions.forTests().withFsync())) {
            assertEquals("on", durable.access().setting("fsync"));
            durable.createDatabase("claims", "claims-service", "secret");
            long before = durable.pid();
            durable.crash();
            assertFalse(durable.isRunning());
            durable.restart();
            assertTrue(durable.isRunning());
            assertTrue(before != durable.pid());
            try (Connection connection = durable.connect("claims")) {
                assertTrue(connection.isValid(5));
            }
        }
    }

    private static Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(server.url(database), user, password);
    }
}
