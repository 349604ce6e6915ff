package id.sigap.platform.outbox;

import id.sigap.platform.event.Headers;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of the outbox on its way to the broker. */
record OutboxRow(long seq, UUID id, String topic, String key, String type, long version, String payload,
        OffsetDateTime occurredAt, String traceparent, int lane) {

    static final String COLUMNS = "seq, id, aggregatetype, aggregateid, type, version, payload, occurred_at, traceparent, lane";

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(row.getLong(1), row.getObject(2, UUID.class), row.getString(3), row.getString(4), row.getString(5),
                row.getLong(6), row.getString(7), row.getObject(8, OffsetDateTime.class), row.getString(9), row.getInt(10));
    }

    int bytes() {
        return payload.getBytes(StandardCharsets.UTF_8).length;
    }

    ProducerRecord<String, byte[]> toRecord(String source) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
        header(message, Headers.SPEC_VERSION, "1.0");
        header(message, Headers.ID, id.toString());
        header(message, Headers.SOURCE, "/" + source);
        header(message, Headers.TYPE, type);
        header(message, Headers.TIME, DateTimeFormatter.ISO_INSTANT.format(occurredAt));
        header(message, Headers.SEQUENCE, Long.toString(version));
        header(message, Headers.CONTENT_TYPE, "application/json");
        if (traceparent != null) {
            header(message, Headers.TRACEPARENT, traceparent);
        }
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
