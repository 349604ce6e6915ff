package id.sigap.kubernetes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import id.sigap.contracts.event.Topic;
import id.sigap.servers.TopicSettings;

/** One {@code KafkaTopic} for each {@link Topic}. */
final class KafkaTopics {

    private static final int REPLICAS = 3;

    private KafkaTopics() {
    }

    static List<JsonNode> all() {
        return Arrays.stream(Topic.values()).map(KafkaTopics::one).toList();
    }

    private static JsonNode one(Topic topic) {
        return Yaml.object(Manifest.of("kafka.strimzi.io/v1", "KafkaTopic", topic.topicName(), Manifest.OF_THE_CLUSTER,
                Manifest.map("partitions", Topic.PARTITIONS, "replicas", REPLICAS, "config", config(topic))));
    }

    private static Map<String, Object> config(Topic topic) {
        Map<String, Object> config = new TreeMap<>(TopicSettings.of(topic));
        config.put("min.insync.replicas", REPLICAS - 1);
        return config;
    }
}
