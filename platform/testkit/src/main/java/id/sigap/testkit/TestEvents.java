package id.sigap.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.Ids;
import id.sigap.platform.event.Headers;
import id.sigap.platform.json.JsonSetup;
import id.sigap.servers.KafkaLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks for the other services: publishes their events, and reads what the service under test says. */
public final class TestEvents {

    private static final ObjectMapper JSON = JsonSetup.standalone();
    private static final Map<String, KafkaProducer<String, byte[]>> PRODUCERS = new ConcurrentHashMap<>();
    private static final Map<String, Long> VERSIONS = new ConcurrentHashMap<>();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private TestEvents() {
    }

    /** Publishes events in order, each with the next version of its aggregate; returns when the broker has them. */
    public static void publish(Event... events) {
        for (Event event : events) {
            Topic topic = event.getClass().getAnnotation(EventType.class).topic();
            long version = VERSIONS.merge(topic.topicName() + "/" + event.aggregateId(), 1L, Long::sum);
            send(record(event, version, Ids.next().toString()));
        }
    }

    /** Publishes one event with a version and id of your own, to play duplicates and events out of order. */
    public static void publish(Event event, long version, String eventId) {
        send(record(event, version, eventId));
    }

    /** Publishes a body that is no event at all. */
    public static void publishRaw(Topic topic, String key, String type, byte[] body) {
        long version = VERSIONS.merge(topic.topicName() + "/" + key, 1L, Long::sum);
        send(record(topic, key, type, version, Ids.next().toString(), body));
    }

    /** The first event of a type and key on a topic; waits up to 20 s for it. */
    public static <T extends Event> T await(String key, Class<T> type) {
        return await(key, type, any -> true);
    }

    /** The first event of a type and key that meets a condition; waits up to 20 s for it. */
    public static <T extends Event> T await(String key, Class<T> type, Predicate<T> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        List<T> seen = List.of();
        while (Instant.now().isBefore(end)) {
            seen = all(key, type);
            for (T event : seen) {
                if (condition.test(event)) {
                    return event;
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new AssertionError("no " + type.getSimpleName() + " of " + key + " as expected; seen: " + seen);
    }

    /** All events of a type and key that are on their topic now, in order. */
    public static <T extends Event> List<T> all(String key, Class<T> type) {
        EventType meta = type.getAnnotation(EventType.class);
        List<T> events = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records(meta.topic())) {
            Header kind = record.headers().lastHeader(Headers.TYPE);
            if (key.equals(record.key()) && kind != null && meta.value().equals(new String(kind.value(), StandardCharsets.UTF_8))) {
                events.add(read(record.value(), type));
            }
        }
        return events;
    }

    /** Everything that is on a topic now, each partition in order; committed records only. */
    public static List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        return TopicReader.of(login(), topic).untilNow();
    }

    private static <T extends Event> T read(byte[] body, Class<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProducerRecord<String, byte[]> record(Event event, long version, String id) {
        EventType meta = event.getClass().getAnnotation(EventType.class);
        try {
            return record(meta.topic(), event.aggregateId(), meta.value(), version, id, JSON.writeValueAsBytes(event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProducerRecord<String, byte[]> record(Topic topic, String key, String type, long version, String id, byte[] body) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic.topicName(), key, body);
        Map.of(Headers.SPEC_VERSION, "1.0", Headers.ID, id, Headers.SOURCE, "/" + topic.owner().serviceName(), Headers.TYPE, type,
                Headers.TIME, Instant.now().toString(), Headers.SEQUENCE, Long.toString(version))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static void send(ProducerRecord<String, byte[]> record) {
        KafkaLogin login = login();
        try {
            PRODUCERS.computeIfAbsent(login.bootstrapServers(), server -> producer(login)).send(record).get(10, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("could not publish", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while publishing", e);
        }
    }

    /** The broker's administration, to be closed: for limits and topics that a test changes. */
    public static Admin admin() {
        return Admin.create(new HashMap<>(login().properties()));
    }

    private static KafkaProducer<String, byte[]> producer(KafkaLogin login) {
        Map<String, Object> properties = new HashMap<>(login.properties());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    private static KafkaLogin login() {
        String user = TestState.find("kafka.user");
        return new KafkaLogin(TestState.get("kafka.bootstrap"), user, user == null ? null : TestState.get("kafka.password"));
    }
}
