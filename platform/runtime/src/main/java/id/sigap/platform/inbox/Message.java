package id.sigap.platform.inbox;

import id.sigap.platform.event.Headers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record of a topic, before it is known to be readable. */
record Message(String topic, int partition, long offset, String key, Map<String, String> headers, byte[] payload) {

    static Message of(ConsumerRecord<String, byte[]> kafka) {
        Map<String, String> headers = new LinkedHashMap<>();
        kafka.headers().forEach(header -> headers.put(header.key(),
                header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        String key = kafka.key() == null ? "" : kafka.key();
        return new Message(kafka.topic(), kafka.partition(), kafka.offset(), key, headers, kafka.value());
    }

    /** Empty if there is none that can be read. */
    Optional<UUID> id() {
        try {
            return Optional.ofNullable(headers.get(Headers.ID)).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
