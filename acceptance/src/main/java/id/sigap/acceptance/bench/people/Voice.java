package id.sigap.acceptance.bench.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.servers.KafkaLogin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks for other services: their events, as CloudEvents on their topics. */
public final class Voice implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LINGER_MILLIS = 5;

    /**
     * An event that may be sent more than once, as it is when a relay did not hear that it had sent it.
     *
     * @param type     whose topic and name it has
     * @param sequence the version of the aggregate
     */
    public record Said(Class<? extends Event> type, UUID id, String aggregate, long sequence, Map<String, ?> body) {

        public static Said of(Class<? extends Event> type, UUID aggregate, long sequence, Map<String, ?> body) {
            return new Said(type, UUID.randomUUID(), aggregate.toString(), sequence, body);
        }
    }

    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    public Voice(KafkaLogin login) {
        Map<String, Object> properties = new HashMap<>(login.properties());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLIS);
        producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    /** Sends without waiting; {@link #flush} tells whether the broker has it. */
    public void say(Said said) {
        EventType meta = said.type.getAnnotation(EventType.class);
        Topic topic = meta.topic();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic.topicName(), said.aggregate, json(said.body));
        Map.of("ce_specversion", "1.0", "ce_id", said.id.toString(), "ce_source", "/" + topic.owner().serviceName(), "ce_type", meta.value(),
                "ce_time", Instant.now().toString(), "ce_sequence", Long.toString(said.sequence))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record, (there, refused) -> {
            if (refused != null) {
                failure.compareAndSet(null, refused);
            }
        });
    }

    /** Waits until the broker has all that was said. */
    public void flush() {
        producer.flush();
        if (failure.get() != null) {
            throw new IllegalStateException("the broker did not take an event", failure.get());
        }
    }

    private static byte[] json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
