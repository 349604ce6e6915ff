package id.sigap.notification.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The present row of a result. What is null there is null here. */
public record Row(ResultSet columns) {

    public UUID id(String column) throws SQLException {
        return columns.getObject(column, UUID.class);
    }

    public String text(String column) throws SQLException {
        return columns.getString(column);
    }

    public byte[] bytes(String column) throws SQLException {
        return columns.getBytes(column);
    }

    public int integer(String column) throws SQLException {
        return columns.getInt(column);
    }

    public long number(String column) throws SQLException {
        return columns.getLong(column);
    }

    public boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    public Instant instant(String column) throws SQLException {
        OffsetDateTime time = columns.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
