package id.sigap.payment.db;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;

/** The present row of a result. What is null there is null here. */
public record Row(ResultSet row) {

    public UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public int integer(String column) throws SQLException {
        return row.getInt(column);
    }

    public long number(String column) throws SQLException {
        return row.getLong(column);
    }

    public BigDecimal decimal(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    public Rupiah rupiah(String column) throws SQLException {
        long amount = row.getLong(column);
        return row.wasNull() ? null : Rupiah.of(amount);
    }

    public Instant time(String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public YearMonth month(String column) throws SQLException {
        LocalDate day = day(column);
        return day == null ? null : YearMonth.from(day);
    }

    public byte[] bytes(String column) throws SQLException {
        return row.getBytes(column);
    }

    public <E extends Enum<E>> E oneOf(Class<E> type, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
