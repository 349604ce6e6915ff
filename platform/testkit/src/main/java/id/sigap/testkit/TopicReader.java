package id.sigap.testkit;

import id.sigap.contracts.event.Topic;
import id.sigap.servers.KafkaLogin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads one topic once and keeps what it read: tests look at a topic again and again, and a login and all its records each time would be most of their time. */
final class TopicReader {

    private static final Map<String, TopicReader> OPEN = new ConcurrentHashMap<>();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    private TopicReader(KafkaLogin login, Topic topic) {
        Map<String, Object> properties = new HashMap<>(login.properties());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        try {
            this.partitions = consumer.partitionsFor(topic.topicName(), LIMIT).stream().map(info -> new TopicPartition(info.topic(), info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        } catch (RuntimeException failed) {
            consumer.close();
            throw failed;
        }
    }

    static TopicReader of(KafkaLogin login, Topic topic) {
        return OPEN.computeIfAbsent(login.bootstrapServers() + "/" + topic, key -> new TopicReader(login, topic));
    }

    /** All that was committed until now, each partition in order. */
    synchronized List<ConsumerRecord<String, byte[]>> untilNow() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, LIMIT);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
        }
        return List.copyOf(seen);
    }
}
