package id.sigap.acceptance.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.acceptance.bench.people.Voice.Said;
import id.sigap.acceptance.bench.people.Voice;
import id.sigap.contracts.claims.HoldReleaseRequested;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.servers.KafkaLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What faces, ledger and bank answer, each after its own while: one answer in twenty comes twice, in each four hundredth payment its two
 * reports come in the wrong order, an answer long given is given again. They take a request once, by the id of its event, as an inbox does.
 */
final class Neighbours implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 20_261_130;
    private static final int MOST_WAITING = 50_000;
    private static final int ONE_TWICE_IN = 20;
    private static final int MOST_DELAY_MILLIS = 120;
    private static final Duration POLL = Duration.ofMillis(20);
    private static final List<Topic> ASKED = List.of(Topic.IDENTITY_CHECK_REQUESTS, Topic.SETTLEMENT_REQUESTS);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Voice voice;
    private final Bank bank;
    private final Answers answers;
    private final Random random = new Random(SEED);
    private final DelayQueue<Due> waiting = new DelayQueue<>();
    private final Thread thread = new Thread(this::work, "neighbours");
    private volatile boolean closed;
    private volatile RuntimeException failure;

    private record Due(Said said, long atNanos) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(atNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(atNanos, ((Due) other).atNanos);
        }
    }

    /** From the present end of the topics. */
    Neighbours(KafkaLogin login, Bank bank) {
        this.bank = bank;
        this.answers = new Answers(bank);
        this.voice = new Voice(login);
        Map<String, Object> properties = new HashMap<>(login.properties());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = ASKED.stream().flatMap(topic -> Stream.iterate(0, n -> n < Topic.PARTITIONS, n -> n + 1)
                .map(n -> new TopicPartition(topic.topicName(), n))).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.setDaemon(true);
        thread.start();
    }

    private void work() {
        try {
            while (!closed) {
                if (waiting.size() < MOST_WAITING) {
                    for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                        hear(record);
                    }
                } else {
                    Thread.sleep(POLL);
                }
                for (Due due = waiting.poll(); due != null; due = waiting.poll()) {
                    voice.say(due.said);
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            failure = broken;
        } finally {
            consumer.close();
        }
    }

    private void hear(ConsumerRecord<String, byte[]> record) {
        UUID eventId = UUID.fromString(header(record, "ce_id"));
        if (!bank.isNew(eventId)) {
            return;
        }
        String type = header(record, "ce_type");
        JsonNode body = read(record.value());
        UUID claimId = UUID.fromString(record.key());
        if (type.equals(name(IdentityCheckRequested.class))) {
            answer(answers.face(claimId, body));
        } else if (type.equals(name(HoldRequested.class))) {
            answer(answers.hold(claimId, body));
        } else if (type.equals(name(PayoutRequested.class))) {
            answer(answers.payout(claimId, body));
        } else if (!type.equals(name(HoldReleaseRequested.class))) {
            throw new IllegalStateException("neighbours do not know what to do with " + type);
        }
    }

    /** Later ones after earlier ones, each after a while. */
    private void answer(List<Said> inOrder) {
        long at = System.nanoTime();
        for (Said said : inOrder) {
            at += TimeUnit.MILLISECONDS.toNanos(1 + random.nextInt(MOST_DELAY_MILLIS));
            waiting.add(new Due(said, at));
            if (random.nextInt(ONE_TWICE_IN) == 0) {
                waiting.add(new Due(said, at + TimeUnit.MILLISECONDS.toNanos(random.nextInt(10 * MOST_DELAY_MILLIS))));
            }
        }
    }

    private static String name(Class<?> event) {
        return event.getAnnotation(EventType.class).value();
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("an event that is no JSON", e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Whether everything has been answered that was asked so far. */
    boolean isSilent() {
        if (failure != null) {
            throw new IllegalStateException("the neighbours broke down", failure);
        }
        return waiting.isEmpty();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        voice.close();
    }
}
