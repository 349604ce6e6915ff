package id.sigap.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The super user's way into a running server on 127.0.0.1, for preparing and watching it; never for a service. */
public record PostgresAccess(int port, String superPassword) {

    public static final String SUPER_USER = "postgres";

    /** The JDBC address of {@code database}. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection to {@code database}, in auto-commit mode. */
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

    /** What the server says of one of its settings, for example of {@code fsync}. */
    public String setting(String name) {
        try (Connection connection = connect("postgres"); var query = connection.prepareStatement("select current_setting(?)")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException failed) {
            throw new ServerException("cannot ask PostgreSQL for " + name, failed);
        }
    }

    @Override
    public String toString() {
        return "PostgresAccess[port=" + port + "]";
    }
}
