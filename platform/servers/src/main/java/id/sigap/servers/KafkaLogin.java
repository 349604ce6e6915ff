package id.sigap.servers;

import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;

/** How a client reaches the broker: as somebody with a password, or as nobody where the broker does not ask. */
public record KafkaLogin(String bootstrapServers, String user, String password) {

    /** The settings that every client (producer, consumer, admin) needs. */
    public Map<String, Object> properties() {
        if (user == null) {
            return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        }
        return Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, "SASL_PLAINTEXT",
                SaslConfigs.SASL_MECHANISM, "SCRAM-SHA-512",
                SaslConfigs.SASL_JAAS_CONFIG, "org.apache.kafka.common.security.scram.ScramLoginModule required username=\""
                        + user + "\" password=\"" + password + "\";");
    }

    @Override
    public String toString() {
        return "KafkaLogin[" + user + " at " + bootstrapServers + "]";
    }
}
