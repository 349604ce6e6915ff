package id.sigap.membership.db;

import id.sigap.contracts.type.Rupiah;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain statements, in the caller's transaction. */
@ApplicationScoped
public class Db {

    /** Reads one row. */
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final AgroalDataSource database;

    Db(AgroalDataSource database) {
        this.database = database;
    }

    /** The number of rows changed. */
    public int update(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DbException(e);
        }
    }

    public <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(sql)) {
            bind(statement, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new DbException(e);
        }
    }

    public <T> Optional<T> one(String sql, Reader<T> reader, Object... values) {
        return query(sql, reader, values).stream().findFirst();
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, switch (values[i]) {
                case Instant at -> at.atOffset(ZoneOffset.UTC);
                case Enum<?> constant -> constant.name();
                case Rupiah amount -> amount.amount();
                case null, default -> values[i];
            });
        }
    }
}
