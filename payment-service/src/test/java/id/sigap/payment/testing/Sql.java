package id.sigap.payment.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Looks into the service's database past the service. */
public final class Sql {

    private Sql() {
    }

    public static Connection open() throws SQLException {
        return DriverManager.getConnection(System.getProperty("sigap.test.db.url"), System.getProperty("sigap.test.db.user"),
                System.getProperty("sigap.test.db.password"));
    }

    /** The first column of the first row; null if there is none. */
    public static Object one(String sql, Object... values) {
        try (Connection c = open(); PreparedStatement statement = prepare(c, sql, values); ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getObject(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void run(String sql, Object... values) {
        try (Connection c = open(); PreparedStatement statement = prepare(c, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static PreparedStatement prepare(Connection c, String sql, Object... values) throws SQLException {
        PreparedStatement statement = c.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
