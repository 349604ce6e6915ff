package id.sigap.auth;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain SQL with few words. In the caller's transaction. Instants go in as they are. */
@ApplicationScoped
public class Rows {

    private final AgroalDataSource database;

    Rows(AgroalDataSource database) {
        this.database = database;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public int update(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement update = prepared(c, sql, values)) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("could not write", e);
        }
    }

    public <T> List<T> all(String sql, Reader<T> reader, Object... values) {
        List<T> rows = new ArrayList<>();
        try (Connection c = database.getConnection(); PreparedStatement query = prepared(c, sql, values); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new StoreException("could not read", e);
        }
    }

    public <T> Optional<T> one(String sql, Reader<T> reader, Object... values) {
        return all(sql, reader, values).stream().findFirst();
    }

    public boolean exists(String sql, Object... values) {
        return one(sql, row -> true, values).isPresent();
    }

    /** A column that may be null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static PreparedStatement prepared(Connection c, String sql, Object... values) throws SQLException {
        PreparedStatement statement = c.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
        return statement;
    }
}
