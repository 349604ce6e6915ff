package id.sigap.servers;

import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;

/** PostgreSQL and Kafka for services in processes of their own, with writes forced to the disk: what was committed must survive. */
public final class DurableServers implements AutoCloseable {

    private static final String PASSWORD = "crash-secret";

    private final PostgresServer postgres = PostgresServer.start(PostgresOptions.forTests().withFsync());
    private final KafkaServer kafka;

    public DurableServers() {
        this(KafkaOptions.forTests());
    }

    public DurableServers(KafkaOptions options) {
        kafka = KafkaServer.start(options);
        kafka.createTopics(EnumSet.allOf(Topic.class));
        kafka.createUsers(Arrays.stream(Service.values()).collect(Collectors.toMap(Service::serviceName, service -> PASSWORD)));
        kafka.grantAccess();
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    /** Makes a database with a role of the same name. */
    public String createDatabase(String name) {
        postgres.createDatabase(name, name, PASSWORD);
        return name;
    }

    /** Connects as the database's role. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.url(database), database, PASSWORD);
    }

    /** The variables by which a service finds these servers and one of the databases. */
    public Map<String, String> environment(Service service, String database) {
        return Map.of("SIGAP_DB_URL", postgres.url(database), "SIGAP_DB_USER", database, "SIGAP_DB_PASSWORD", PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(), "SIGAP_KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT",
                "SIGAP_KAFKA_USER", service.serviceName(), "SIGAP_KAFKA_PASSWORD", PASSWORD);
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
