package id.sigap.acceptance.data;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A service's own way into its database, on this machine, after its migrations.
 *
 * @param url     JDBC
 * @param secrets the service's folder of secrets: what is sealed with them it can open
 */
public record Database(String url, String user, String password, Path secrets) {

    private static final int SOCKET_SECONDS = 1_800;
    private static final String JDBC = "jdbc:";

    /** From the variables that the service itself gets. */
    public static Database of(Map<String, String> environment) {
        return new Database(environment.get("SIGAP_DB_URL"), environment.get("SIGAP_DB_USER"), environment.get("SIGAP_DB_PASSWORD"),
                Path.of(environment.get("SIGAP_SECRETS_DIR")));
    }

    /** @throws IllegalStateException where the server is not on this machine: nobody's true data is to meet invented people */
    public Connection connect() throws SQLException {
        if (!isLocal(URI.create(url.substring(JDBC.length())).getHost())) {
            throw new IllegalStateException("the database is not on this machine: " + url);
        }
        Connection connection = DriverManager.getConnection(url + "?connectTimeout=10&tcpKeepAlive=true&socketTimeout=" + SOCKET_SECONDS, user, password);
        // a forwarded port looks local from here, and not from there
        try (var rows = connection.createStatement().executeQuery("select host(inet_server_addr())")) {
            rows.next();
            String server = rows.getString(1);
            if (!isLocal(server)) {
                connection.close();
                throw new IllegalStateException("the database of " + url + " is not on this machine, it is at " + server);
            }
        }
        return connection;
    }

    private static boolean isLocal(String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Database[" + url + "]";
    }
}
