package id.sigap.claims.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plain statements, in the caller's transaction. */
@ApplicationScoped
public class Sql {

    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    public int update(String statement, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement prepared = c.prepareStatement(statement)) {
            fill(prepared, values);
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> List<T> query(String statement, Reader<T> reader, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement prepared = c.prepareStatement(statement)) {
            fill(prepared, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet row = prepared.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static void fill(PreparedStatement prepared, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
    }
}
