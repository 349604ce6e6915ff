package id.sigap.biometric;

import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import id.sigap.servers.KafkaOptions;
import id.sigap.servers.KafkaServer;
import id.sigap.servers.PostgresOptions;
import id.sigap.servers.PostgresServer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/** Real servers under processes that are killed, with writes forced to the disk: what was committed must survive. */
final class KilledServers implements AutoCloseable {

    private static final String USER = Service.BIOMETRIC.serviceName();
    private static final String PASSWORD = "crash-secret";
    private static final String DATABASE = "biometric_crash";

    private final PostgresServer postgres = PostgresServer.start(PostgresOptions.forTests().withFsync());
    private final KafkaServer kafka = KafkaServer.start(KafkaOptions.forTests());

    KilledServers() {
        kafka.createTopics(EnumSet.allOf(Topic.class));
        Map<String, String> users = new HashMap<>();
        for (Service service : Service.values()) {
            users.put(service.serviceName(), PASSWORD);
        }
        kafka.createUsers(users);
        kafka.grantAccess();
        postgres.createDatabase(DATABASE, DATABASE, PASSWORD);
        // where the test kit looks for its servers
        Map.of("kafka.bootstrap", kafka.bootstrapServers(), "kafka.user", KafkaServer.ADMIN, "kafka.password", kafka.admin().password(),
                "db.url", postgres.url(DATABASE), "db.user", DATABASE, "db.password", PASSWORD)
                .forEach((name, value) -> System.setProperty("sigap.test." + name, value));
    }

    Map<String, String> environment() {
        return Map.of("SIGAP_DB_URL", postgres.url(DATABASE), "SIGAP_DB_USER", DATABASE, "SIGAP_DB_PASSWORD", PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(), "SIGAP_KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT",
                "SIGAP_KAFKA_USER", USER, "SIGAP_KAFKA_PASSWORD", PASSWORD);
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
