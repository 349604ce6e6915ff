package id.sigap.payment.db;

import id.sigap.contracts.type.Rupiah;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Runs SQL in the caller's transaction. Values: text, numbers, dates, enums, amounts, instants, months, and collections of ids. */
@ApplicationScoped
public class Db {

    private final AgroalDataSource database;

    Db(AgroalDataSource database) {
        this.database = database;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    public <T> List<T> list(String sql, Mapper<T> mapper, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement statement = prepare(c, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(mapper.map(new Row(rows)));
            }
            return all;
        } catch (SQLException e) {
            throw new DbException(e);
        }
    }

    public <T> Optional<T> first(String sql, Mapper<T> mapper, Object... values) {
        return list(sql, mapper, values).stream().findFirst();
    }

    /** @return rows changed */
    public int update(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement statement = prepare(c, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DbException(e);
        }
    }

    /** The same statement for many rows. */
    public void batch(String sql, Collection<Object[]> rows) {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(sql)) {
            for (Object[] values : rows) {
                bind(c, statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DbException(e);
        }
    }

    private static PreparedStatement prepare(Connection c, String sql, Object... values) throws SQLException {
        PreparedStatement statement = c.prepareStatement(sql);
        try {
            bind(c, statement, values);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(Connection c, PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, sqlValue(c, values[i]));
        }
    }

    private static Object sqlValue(Connection c, Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Rupiah amount -> amount.amount();
            case Enum<?> e -> e.name();
            case Instant time -> time.atOffset(ZoneOffset.UTC);
            case YearMonth month -> month.atDay(1);
            case Collection<?> many -> array(c, many);
            default -> value;
        };
    }

    private static Array array(Connection c, Collection<?> many) throws SQLException {
        Object[] items = many.stream().map(item -> item instanceof Rupiah amount ? (Object) amount.amount() : item).toArray();
        return c.createArrayOf(items.length == 0 || items[0] instanceof UUID ? "uuid" : "bigint", items);
    }
}
