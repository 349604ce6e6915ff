package id.sigap.acceptance.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * Rows on their way into a table, in PostgreSQL's binary COPY format. {@link #row} begins one, then comes a value for each column.
 */
final class CopyTable {

    private static final byte[] HEADER = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final byte[] TRAILER = {(byte) 0xFF, (byte) 0xFF};
    private static final int NULL = -1;
    private static final int FIRST_CAPACITY = 1 << 20;
    private static final int SENT_AT_ONCE = 1 << 16;
    private static final long EPOCH_SECOND = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final String name;
    private final String[] columns;
    private ByteBuffer rows = ByteBuffer.allocate(FIRST_CAPACITY).put(HEADER);
    private int count;

    CopyTable(String name, String... columns) {
        this.name = name;
        this.columns = columns.clone();
    }

    String name() {
        return name;
    }

    CopyTable row() {
        count++;
        room(Short.BYTES).putShort((short) columns.length);
        return this;
    }

    CopyTable id(UUID value) {
        if (value == null) {
            return nothing();
        }
        room(Integer.BYTES + 2 * Long.BYTES).putInt(2 * Long.BYTES).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        return this;
    }

    CopyTable text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    CopyTable text(Enum<?> value) {
        return text(value.name());
    }

    CopyTable bytes(byte[] value) {
        room(Integer.BYTES + value.length).putInt(value.length).put(value);
        return this;
    }

    CopyTable bigint(long value) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
        return this;
    }

    CopyTable integer(int value) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    CopyTable date(LocalDate value) {
        return integer((int) (value.toEpochDay() - EPOCH_DAY));
    }

    CopyTable time(Instant value) {
        return bigint((value.getEpochSecond() - EPOCH_SECOND) * 1_000_000 + value.getNano() / 1_000);
    }

    CopyTable nothing() {
        room(Integer.BYTES).putInt(NULL);
        return this;
    }

    /** Sends what was gathered, and begins anew. Answers how many rows that were. */
    int send(CopyManager copies) throws SQLException {
        int sent = count;
        if (sent > 0) {
            room(TRAILER.length).put(TRAILER);
            CopyIn copy = copies.copyIn("copy " + name + " (" + String.join(", ", columns) + ") from stdin (format binary)");
            try {
                for (int at = 0; at < rows.position(); at += SENT_AT_ONCE) {
                    copy.writeToCopy(rows.array(), at, Math.min(SENT_AT_ONCE, rows.position() - at));
                }
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }
        rows.clear().put(HEADER);
        count = 0;
        return sent;
    }

    private ByteBuffer room(int bytes) {
        if (rows.remaining() < bytes) {
            rows = ByteBuffer.wrap(Arrays.copyOf(rows.array(), Math.max(2 * rows.capacity(), rows.position() + bytes))).position(rows.position());
        }
        return rows;
    }
}
