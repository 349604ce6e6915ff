package id.sigap.platform.outbox;

import id.sigap.contracts.event.Topic;
import id.sigap.platform.kafka.KafkaSettings;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/** How large a message the broker takes on a service's own topics: an operator may have set less than ours. */
final class TopicLimits {

    private static final Logger LOG = Logger.getLogger(TopicLimits.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int UNKNOWN = Integer.MAX_VALUE;

    private TopicLimits() {
    }

    /**
     * The least of the limits, in bytes; what the broker does not tell of a topic counts as no limit.
     *
     * @throws KafkaException if the broker is away
     */
    static int least(KafkaSettings settings, String service) throws InterruptedException {
        List<ConfigResource> topics = Arrays.stream(Topic.values()).filter(topic -> topic.owner().serviceName().equals(service))
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName())).toList();
        Admin admin = Admin.create(settings.admin("limits", PATIENCE));
        try {
            int least = UNKNOWN;
            for (KafkaFuture<Config> answer : admin.describeConfigs(topics).values().values()) {
                least = Math.min(least, limit(answer));
            }
            return least;
        } finally {
            // a broker that hangs would keep us waiting for what we do not want any more
            admin.close(Duration.ZERO);
        }
    }

    private static int limit(KafkaFuture<Config> answer) throws InterruptedException {
        try {
            return Integer.parseInt(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG).value());
        } catch (ExecutionException | TimeoutException failed) {
            return switch (failed.getCause()) {
                case UnknownTopicOrPartitionException missing -> UNKNOWN;
                case TopicAuthorizationException forbidden -> {
                    LOG.warn("the broker does not tell this service how large messages may be: it needs the right DescribeConfigs on its topics");
                    yield UNKNOWN;
                }
                case null, default -> throw new KafkaException("the broker does not tell how large messages may be", failed);
            };
        }
    }
}
