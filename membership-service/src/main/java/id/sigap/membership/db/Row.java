package id.sigap.membership.db;

import id.sigap.contracts.type.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The present row of a result, in the domain's own types; null where the column is. */
public record Row(ResultSet result) {

    public UUID uuid(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    public String text(String column) throws SQLException {
        return result.getString(column);
    }

    public byte[] bytes(String column) throws SQLException {
        return result.getBytes(column);
    }

    public int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    public LocalDate date(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
        OffsetDateTime at = result.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public Rupiah rupiah(String column) throws SQLException {
        long amount = result.getLong(column);
        return result.wasNull() ? null : Rupiah.of(amount);
    }

    public <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        String name = result.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
