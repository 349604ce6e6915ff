package id.sigap.platform.kafka;

import id.sigap.platform.PlatformConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this service's Kafka clients are set up: secured, bounded in every wait, exactly once on the sending side. */
@ApplicationScoped
public class KafkaSettings {

    private static final int BATCH_BYTES = 128 * 1024;

    private final PlatformConfig config;
    private final String bootstrapServers;

    KafkaSettings(PlatformConfig config, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.config = config;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * @param messageLimit what each topic takes in one message, in bytes. No batch is larger: one that the broker refuses for its size
     *                     the producer cuts into batches of the same size, and sends them again without end
     */
    public Properties relayProducer(int messageLimit) {
        Properties p = common();
        p.put(ProducerConfig.CLIENT_ID_CONFIG, config.service() + "-relay");
        // one for all replicas of the service: who starts last fences the others
        p.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, config.service() + "-relay");
        p.put(ProducerConfig.ACKS_CONFIG, "all");
        p.put(ProducerConfig.LINGER_MS_CONFIG, "0");
        // the next transaction is refused until the markers of the last are written: milliseconds, not the default 100
        p.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, "5");
        p.put(ProducerConfig.BATCH_SIZE_CONFIG, Integer.toString(Math.min(BATCH_BYTES, messageLimit)));
        p.put(ProducerConfig.BUFFER_MEMORY_CONFIG, "16777216");
        p.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "5000");
        p.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");
        p.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "10000");
        p.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, "15000");
        return p;
    }

    /** A consumer of one subscription; offsets are committed by hand, after the database. */
    public Properties consumer(String group) {
        Properties p = common();
        p.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        p.put(ConsumerConfig.CLIENT_ID_CONFIG, group);
        p.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        p.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        p.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        p.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "200");
        // a killed replica's partitions move on after 6 s, not after the default 45 s
        p.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, "6000");
        p.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, "2000");
        p.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, "120000");
        // a broker answers one request of a connection at a time: whoever asks for an offset, or closes, waits behind this
        p.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "1000");
        p.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, "8388608");
        p.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "10000");
        p.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, "10000");
        return p;
    }

    /** A client for questions to the broker, each answered within {@code patience} or not at all. */
    public Properties admin(String purpose, Duration patience) {
        Properties p = common();
        String millis = Long.toString(patience.toMillis());
        p.put(AdminClientConfig.CLIENT_ID_CONFIG, config.service() + "-" + purpose);
        p.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        p.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        return p;
    }

    private Properties common() {
        Properties p = new Properties();
        p.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        p.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, "1000");
        p.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, "60000");
        PlatformConfig.Kafka kafka = config.kafka();
        p.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, kafka.securityProtocol());
        if (kafka.securityProtocol().startsWith("SASL")) {
            p.put(SaslConfigs.SASL_MECHANISM, "SCRAM-SHA-512");
            p.put(SaslConfigs.SASL_JAAS_CONFIG, "org.apache.kafka.common.security.scram.ScramLoginModule required username=\""
                    + kafka.user().orElseThrow(() -> new IllegalStateException("sigap.kafka.user is not set")) + "\" password=\""
                    + kafka.password().orElseThrow(() -> new IllegalStateException("sigap.kafka.password is not set")) + "\";");
        }
        kafka.caFile().ifPresent(file -> {
            p.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, "PEM");
            p.put(SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG, file.toString());
        });
        return p;
    }
}
