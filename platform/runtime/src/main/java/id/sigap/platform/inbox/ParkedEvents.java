package id.sigap.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of parked events. Methods that write must be called inside a transaction. */
@ApplicationScoped
public class ParkedEvents {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {
    };
    /** Longest reason that is kept, in characters. */
    private static final int REASON_LIMIT = 500;

    private final AgroalDataSource database;
    private final ObjectMapper json;

    ParkedEvents(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A key whose events wait. */
    public record ParkedKey(String consumer, String topic, String key, int events, String reason, Instant since) {
    }

    record Parked(long seq, Message message) {
    }

    record Key(String topic, String key) {
    }

    Set<Key> keysOf(String consumer) {
        Set<Key> keys = new HashSet<>();
        query("select distinct topic, key from parked_event where consumer = ?", row -> keys.add(new Key(row.getString(1), row.getString(2))),
                consumer);
        return keys;
    }

    /** One line per waiting key, oldest first, of all consumers; at most {@code limit} of them. */
    public List<ParkedKey> list(int limit) {
        List<ParkedKey> keys = new ArrayList<>();
        query("""
                select consumer, topic, key, count(*), (array_agg(reason order by seq))[1], min(parked_at) from parked_event
                group by consumer, topic, key order by min(parked_at) limit ?""",
                row -> keys.add(new ParkedKey(row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant())), limit);
        return keys;
    }

    Optional<Parked> first(String consumer, String topic, String key) {
        List<Parked> found = new ArrayList<>(1);
        query("""
                select seq, topic, partition, "offset", key, headers, payload from parked_event
                where consumer = ? and topic = ? and key = ? order by seq limit 1""",
                row -> found.add(new Parked(row.getLong(1), new Message(row.getString(2), row.getInt(3), row.getLong(4), row.getString(5),
                        headers(row.getString(6)), row.getBytes(7)))), consumer, topic, key);
        return found.stream().findFirst();
    }

    void add(String consumer, Message message, String reason) {
        update("""
                insert into parked_event (consumer, topic, partition, "offset", key, headers, payload, reason)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing""",
                consumer, message.topic(), message.partition(), message.offset(), message.key(), headers(message.headers()),
                message.payload(), reason.substring(0, Math.min(reason.length(), REASON_LIMIT)));
    }

    void remove(long seq) {
        update("delete from parked_event where seq = ?", seq);
    }

    void failedAgain(long seq, String reason) {
        update("update parked_event set attempts = attempts + 1, reason = ? where seq = ?",
                reason.substring(0, Math.min(reason.length(), REASON_LIMIT)), seq);
    }

    private String headers(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new ConsumerException("headers", e);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new ConsumerException("headers", e);
        }
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, RowReader reader, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException e) {
            throw new ConsumerException("could not read parked events", e);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new ConsumerException("could not write parked events", e);
        }
    }
}
