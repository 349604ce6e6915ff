package id.sigap.probe;

import id.sigap.servers.DurableServers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the probe's databases past the probe. */
final class Rows {

    private Rows() {
    }

    /** -1 while the database is away. */
    static long count(DurableServers servers, String database, String sql, Object... values) {
        try {
            return read(servers, database, sql, values).getFirst();
        } catch (SQLException away) {
            return -1;
        }
    }

    /** The first column of all rows. */
    static List<Long> list(DurableServers servers, String database, String sql, Object... values) {
        try {
            return read(servers, database, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void execute(DurableServers servers, String database, String sql, Object... values) {
        try (Connection c = servers.connect(database); PreparedStatement update = c.prepareStatement(sql)) {
            bind(update, values);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> read(DurableServers servers, String database, String sql, Object... values) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Connection c = servers.connect(database); PreparedStatement query = c.prepareStatement(sql)) {
            bind(query, values);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
        }
        return found;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
