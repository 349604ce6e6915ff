package id.sigap.acceptance.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.servers.PostgresOptions;
import id.sigap.servers.PostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The holds on payouts have moved from a table of each service to one of the platform. */
class PayoutHoldsUpgradeTest {

    private static final String PASSWORD = "upgrade-secret";
    private static final String PLACED_BY_THE_RELEASE_BEFORE = """
            insert into payout_hold (person_id, held_until) values (?, ?)
            on conflict (person_id) do update set held_until = greatest(payout_hold.held_until, excluded.held_until)""";
    private static final OffsetDateTime EARLY = OffsetDateTime.of(2026, 11, 24, 3, 0, 0, 0, ZoneOffset.UTC);
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.start(PostgresOptions.forTests());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"claims-service, 2", "payment-service, 6"})
    void noHoldIsLostWhileReplicasOfBothReleasesRun(String service, String before) throws Exception {
        String database = service.replace('-', '_');
        server.createDatabase(database, database, PASSWORD);
        UUID heldBefore = UUID.randomUUID();
        UUID heldMeanwhile = UUID.randomUUID();
        MigratedDatabases.migrations(server, database, PASSWORD, service).target(before).load().migrate();
        place(database, heldBefore, EARLY);

        MigratedDatabases.migrations(server, database, PASSWORD, service).load().migrate();
        place(database, heldBefore, EARLY.plusHours(1));
        place(database, heldBefore, EARLY.minusHours(1));
        place(database, heldMeanwhile, EARLY);

        for (String table : new String[] {"payout_held", "payout_hold"}) {
            assertEquals(EARLY.plusHours(1), until(database, table, heldBefore));
            assertEquals(EARLY, until(database, table, heldMeanwhile));
        }
    }

    private static void place(String database, UUID person, OffsetDateTime until) throws SQLException {
        try (Connection connection = server.connect(database); PreparedStatement place = connection.prepareStatement(PLACED_BY_THE_RELEASE_BEFORE)) {
            place.setObject(1, person);
            place.setObject(2, until);
            place.executeUpdate();
        }
    }

    private static OffsetDateTime until(String database, String table, UUID person) throws SQLException {
        try (Connection connection = server.connect(database);
                PreparedStatement query = connection.prepareStatement("select held_until from " + table + " where person_id = ?")) {
            query.setObject(1, person);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class);
            }
        }
    }
}
