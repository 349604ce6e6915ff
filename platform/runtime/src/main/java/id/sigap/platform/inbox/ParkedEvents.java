package id.sigap.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of parked events. Methods that write must be called inside a transaction. */
@ApplicationScoped
public class ParkedEvents {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {
    };
    /** Longest reason that is kept, in characters. */
    private static final int REASON_LIMIT = 500;

    private final Database database;
    private final ObjectMapper json;

    ParkedEvents(Database database, ObjectMapper json) {
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

    /** One line per waiting key, oldest first, of all consumers; at most {@code limit} of them. */
    public List<ParkedKey> list(int limit) {
        return database.list("""
                select consumer, topic, key, count(*) as events, (array_agg(reason order by seq))[1] as reason, min(parked_at) as since
                from parked_event group by consumer, topic, key order by since limit ?""",
                row -> new ParkedKey(row.text("consumer"), row.text("topic"), row.text("key"), row.integer("events"), row.text("reason"),
                        row.instant("since")), limit);
    }

    Optional<Parked> first(String consumer, String topic, String key) {
        return database.first("""
                select seq, topic, partition, "offset", key, headers, payload from parked_event
                where consumer = ? and topic = ? and key = ? order by seq limit 1""",
                row -> new Parked(row.number("seq"), new Message(row.text("topic"), row.integer("partition"), row.number("offset"),
                        row.text("key"), headers(row.text("headers")), row.bytes("payload"))), consumer, topic, key);
    }

    void add(String consumer, Message message, String reason) {
        database.update("""
                insert into parked_event (consumer, topic, partition, "offset", key, headers, payload, reason)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing""",
                consumer, message.topic(), message.partition(), message.offset(), message.key(), headers(message.headers()),
                message.payload(), reason.substring(0, Math.min(reason.length(), REASON_LIMIT)));
    }

    void remove(long seq) {
        database.update("delete from parked_event where seq = ?", seq);
    }

    void failedAgain(long seq, String reason) {
        database.update("update parked_event set attempts = attempts + 1, reason = ? where seq = ?",
                reason.substring(0, Math.min(reason.length(), REASON_LIMIT)), seq);
    }

    private String headers(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is writable", e);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("these headers were not written here", e);
        }
    }
}
