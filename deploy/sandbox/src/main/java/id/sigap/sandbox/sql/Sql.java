package id.sigap.sandbox.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain SQL on the pool; joins the caller's transaction. */
@Singleton
public class Sql {

    private static final int TIMEOUT_SECONDS = 10;

    private final AgroalDataSource source;

    Sql(AgroalDataSource source) {
        this.source = source;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A database that fails: no fault of the caller. */
    public static final class DatabaseFault extends RuntimeException {
        DatabaseFault(SQLException cause) {
            super(cause);
        }
    }

    /** A text that PostgreSQL cannot hold: it has a NUL in it. */
    public static final class UnstorableText extends RuntimeException {
    }

    public int update(String sql, Object... arguments) {
        return with(sql, arguments, PreparedStatement::executeUpdate);
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... arguments) {
        return list(sql, row, arguments).stream().findFirst();
    }

    public <T> List<T> list(String sql, Row<T> row, Object... arguments) {
        return with(sql, arguments, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        });
    }

    private <T> T with(String sql, Object[] arguments, Work<T> work) {
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(TIMEOUT_SECONDS);
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, column(arguments[i]));
            }
            return work.on(statement);
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    private static Object column(Object argument) {
        return switch (argument) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case String text when text.indexOf('\0') >= 0 -> throw new UnstorableText();
            case Enum<?> constant -> constant.name();
            default -> argument;
        };
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
