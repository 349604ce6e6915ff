package id.sigap.servers;

import id.sigap.contracts.event.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer and a consumer as a service has them; refusals come as the exceptions that the broker's answers stand for. */
final class Clients {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Clients() {
    }

    static void write(KafkaLogin login, String transactionalId, Topic topic, String value) throws Exception {
        Map<String, Object> settings = new HashMap<>(login.properties());
        settings.put("max.block.ms", 20_000);
        if (transactionalId != null) {
            settings.put("transactional.id", transactionalId);
        }
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            if (transactionalId != null) {
                producer.initTransactions();
                producer.beginTransaction();
            }
            producer.send(new ProducerRecord<>(topic.topicName(), "key", value)).get();
            if (transactionalId != null) {
                producer.commitTransaction();
            }
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : refused;
        } catch (KafkaException refused) {
            // A producer that was refused before it sent anything says so inside a general exception.
            throw refused.getCause() instanceof ApiException cause ? cause : refused;
        }
    }

    static List<String> read(KafkaLogin login, String group, Topic topic) {
        Map<String, Object> settings = new HashMap<>(login.properties());
        settings.putAll(Map.of("group.id", group, "auto.offset.reset", "earliest", "isolation.level", "read_committed"));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic.topicName()));
            List<String> values = new ArrayList<>();
            long end = System.nanoTime() + LIMIT.toNanos();
            while (values.isEmpty() && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
