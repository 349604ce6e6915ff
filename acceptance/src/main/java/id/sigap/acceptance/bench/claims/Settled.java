package id.sigap.acceptance.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.event.Topic;
import id.sigap.servers.KafkaLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Hears what claims-service says of each claim, as other services do: when it is paid, or that it went another way. */
final class Settled implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Set<ClaimStatus> ENDS = Set.of(ClaimStatus.PAID, ClaimStatus.IN_REVIEW, ClaimStatus.PAYMENT_FAILED, ClaimStatus.REJECTED, ClaimStatus.WITHDRAWN);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, CompletableFuture<ClaimStatus>> awaited = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this::listen, "settled");
    private volatile boolean closed;

    /** From the present end of the topic. */
    Settled(KafkaLogin login) {
        Map<String, Object> properties = new HashMap<>(login.properties());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS).mapToObj(n -> new TopicPartition(Topic.CLAIM_STATE.topicName(), n)).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.setDaemon(true);
        thread.start();
    }

    /** Where a claim ends, or whom it waits for, once that is said. */
    CompletableFuture<ClaimStatus> end(String claimId) {
        return awaited.computeIfAbsent(claimId, id -> new CompletableFuture<>());
    }

    void forget(String claimId) {
        awaited.remove(claimId);
    }

    private void listen() {
        while (!closed) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                ClaimStatus status = ClaimStatus.valueOf(read(record.value()).path("status").textValue());
                CompletableFuture<ClaimStatus> waiting = awaited.get(record.key());
                if (waiting != null && ENDS.contains(status)) {
                    waiting.complete(status);
                }
            }
        }
        consumer.close();
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("an event that is no JSON", e);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
