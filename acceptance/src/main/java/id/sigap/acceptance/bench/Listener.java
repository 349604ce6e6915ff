package id.sigap.acceptance.bench;

import id.sigap.servers.DurableServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic as a consumer would (committed records only), and counts. */
final class Listener implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    /** When the newest event of each key came. */
    final Map<String, Instant> arrivals = new HashMap<>();
    Tally tally = new Tally();
    long firstNanos;
    long lastNanos;

    /** Starts at the present end of the topic. */
    Listener(DurableServers servers) {
        Map<String, Object> properties = new HashMap<>(servers.kafka().admin().properties());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5000);
        consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(Probe.TOPIC.topicName()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** Reads until so many different events came, or nothing came for a while. */
    void readUntil(long distinct, Duration patience) {
        long lastArrival = System.nanoTime();
        while (tally.distinct() < distinct && System.nanoTime() - lastArrival < patience.toNanos()) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                lastArrival = System.nanoTime();
                lastNanos = lastArrival;
                firstNanos = firstNanos == 0 ? lastArrival : firstNanos;
                tally.arrived(header(record, "ce_id"), record.key(), Long.parseLong(header(record, "ce_sequence")));
                arrivals.put(record.key(), Instant.now());
            }
        }
    }

    /** Counts anew. */
    void forget() {
        tally = new Tally();
        arrivals.clear();
    }

    /** Milliseconds from a moment until an event of a key is there. */
    double millisUntil(String key, long fromNanos, Duration patience) throws IOException {
        while (System.nanoTime() - fromNanos < patience.toNanos()) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(20))) {
                if (key.equals(record.key())) {
                    return (System.nanoTime() - fromNanos) / 1e6;
                }
            }
        }
        throw new IOException("the event did not come within " + patience.toSeconds() + " s");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
