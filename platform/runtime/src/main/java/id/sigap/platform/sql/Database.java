package id.sigap.platform.sql;

import id.sigap.contracts.type.Rupiah;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Runs SQL in the caller's transaction; without one, each statement is a transaction of its own. Values are whatever JDBC
 * takes, and the domain's own: {@link Instant} (timestamptz), {@link YearMonth} (its first day), enums (their name),
 * {@link Rupiah} (bigint), and collections of ids, amounts, whole numbers, texts or enums (an array). Any of them may be null.
 * Every method throws {@link DatabaseException} when the database fails or refuses.
 */
@ApplicationScoped
public class Database {

    /** Makes something of the present row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private final AgroalDataSource source;

    public Database(AgroalDataSource source) {
        this.source = source;
    }

    /** All rows, in memory: the statement limits how many. */
    public <T> List<T> list(String sql, Reader<T> reader, Object... values) {
        return run(sql, statement -> {
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                Row row = new Row(result);
                while (result.next()) {
                    all.add(reader.read(row));
                }
                return all;
            }
        });
    }

    /** The first row, which the reader must not turn into null. */
    public <T> Optional<T> first(String sql, Reader<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** How many rows were changed. */
    public int update(String sql, Object... values) {
        return run(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** Runs a query for what it does, such as a lock, and not for its rows. */
    public void call(String sql, Object... values) {
        list(sql, row -> null, values);
    }

    /** Statements that go to the database together: many round trips' work in one. */
    public Statements together() {
        return new Statements(this);
    }

    /** Sends what is added, together. */
    public void together(Consumer<Statements> add) {
        Statements statements = together();
        add.accept(statements);
        statements.run();
    }

    void run(Statements statements) {
        run(statements.sql(), statement -> {
            statements.on(statement);
            return null;
        });
    }

    /** The same change for many rows. */
    public void batch(String sql, Collection<Object[]> rows) {
        run(sql, statement -> {
            for (Object[] values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Collection<?> many) {
                bindArray(statement, i + 1, many.stream().map(Database::column).toArray());
            } else {
                statement.setObject(i + 1, column(values[i]));
            }
        }
    }

    private static Object column(Object value) {
        return switch (value) {
            case Instant time -> time.atOffset(ZoneOffset.UTC);
            case YearMonth month -> month.atDay(1);
            case Enum<?> constant -> constant.name();
            case Rupiah amount -> amount.amount();
            case null, default -> value;
        };
    }

    private static void bindArray(PreparedStatement statement, int place, Object[] items) throws SQLException {
        if (items.length == 0) {
            // untyped, so that it is empty of whatever the statement compares it with
            statement.setObject(place, "{}", Types.OTHER);
        } else {
            statement.setArray(place, statement.getConnection().createArrayOf(typeOf(items[0]), items));
        }
    }

    private static String typeOf(Object item) {
        return switch (item) {
            case UUID id -> "uuid";
            case Long number -> "bigint";
            case String text -> "text";
            default -> throw new IllegalArgumentException("no array of " + item.getClass());
        };
    }
}
