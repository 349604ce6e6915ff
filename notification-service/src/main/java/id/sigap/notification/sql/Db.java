package id.sigap.notification.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Runs a statement in the caller's transaction, or in one of its own where there is none. */
@ApplicationScoped
public class Db {

    private static final int QUERY_SECONDS = 10;

    private final AgroalDataSource database;

    Db(AgroalDataSource database) {
        this.database = database;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement query = c.prepareStatement(sql)) {
            bind(c, query, values);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    all.add(reader.read(row));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new DbException(e);
        }
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** Returns how many rows were changed. */
    public int update(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement update = c.prepareStatement(sql)) {
            bind(c, update, values);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new DbException(e);
        }
    }

    private static void bind(Connection c, PreparedStatement statement, Object... values) throws SQLException {
        statement.setQueryTimeout(QUERY_SECONDS);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, sqlValue(c, values[i]));
        }
    }

    private static Object sqlValue(Connection c, Object value) throws SQLException {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> name -> name.name();
            case Collection<?> ids -> c.createArrayOf("uuid", ids.toArray());
            case null, default -> value;
        };
    }
}
