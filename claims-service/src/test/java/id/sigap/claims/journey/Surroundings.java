package id.sigap.claims.journey;

import id.sigap.contracts.event.Service;
import id.sigap.servers.DurableServers;
import id.sigap.servers.ServiceProcess;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestSecrets;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What outlives claims-service, as packaged, when its process is killed: its servers and the folder of its documents. */
final class Surroundings implements AutoCloseable {

    private static final String DATABASE = "claims";

    private final DurableServers servers = new DurableServers();
    private final Path documents;

    Surroundings(Path documents) {
        this.documents = documents;
        servers.createDatabase(DATABASE);
        Infra.use(servers, servers.environment(Service.CLAIMS, DATABASE));
    }

    /** Starts the service; it waits at the named point, if one is named, until it is killed. */
    ServiceProcess start(String crashPoint) {
        Map<String, String> environment = new HashMap<>(servers.environment(Service.CLAIMS, DATABASE));
        environment.putAll(Map.of("SIGAP_SECRETS_DIR", TestSecrets.get().folder().toString(), "SIGAP_TIMERS_LEASE", "3s",
                "SIGAP_CLAIMS_DOCUMENTS_DIRECTORY", documents.toString(), "SIGAP_CLAIMS_DOCUMENTS_SCANNER", "none"));
        ServiceProcess process = ServiceProcess.Plan.small(Path.of(""), environment).waitingAt(crashPoint).start();
        RestAssured.port = process.port();
        return process;
    }

    /** The first column of the first row of the service's database. */
    Object one(String query, Object... values) {
        try (Connection c = servers.connect(DATABASE); PreparedStatement statement = prepared(c, query, values); ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getObject(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void change(String change, Object... values) {
        try (Connection c = servers.connect(DATABASE); PreparedStatement statement = prepared(c, change, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection c, String sql, Object... values) throws SQLException {
        PreparedStatement statement = c.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        servers.close();
    }
}
