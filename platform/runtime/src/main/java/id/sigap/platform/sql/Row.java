package id.sigap.platform.sql;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;

/** The present row of a result, in the domain's own types: null where the column is, and 0 or false where the type knows no null. */
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

    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    /** Null where nothing is known. */
    public Boolean flagIfKnown(String column) throws SQLException {
        return result.getObject(column, Boolean.class);
    }

    public int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    public long number(String column) throws SQLException {
        return result.getLong(column);
    }

    public BigDecimal decimal(String column) throws SQLException {
        return result.getBigDecimal(column);
    }

    public Rupiah rupiah(String column) throws SQLException {
        long amount = result.getLong(column);
        return result.wasNull() ? null : Rupiah.of(amount);
    }

    public Instant instant(String column) throws SQLException {
        OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public LocalDate date(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    /** The month of a date. */
    public YearMonth month(String column) throws SQLException {
        LocalDate day = date(column);
        return day == null ? null : YearMonth.from(day);
    }

    /** @throws IllegalArgumentException if the text names no constant of the type */
    public <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        String name = result.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
