package id.sigap.testkit;

import id.sigap.contracts.event.Topic;
import id.sigap.servers.KafkaLogin;
import id.sigap.servers.KafkaSetup;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL and Kafka as containers (Testcontainers). The broker asks for no login here. */
final class ContainerServers implements TestServers {

    private static final String POSTGRES_IMAGE = "postgres:18";
    private static final String KAFKA_IMAGE = "apache/kafka:4.1.2";
    private static final String PASSWORD = "test-secret";

    private final PostgreSQLContainer postgres = new PostgreSQLContainer(DockerImageName.parse(POSTGRES_IMAGE)).withCommand("postgres",
            "-c", "fsync=off", "-c", "max_connections=200");
    private final KafkaContainer kafka = new KafkaContainer(DockerImageName.parse(KAFKA_IMAGE));
    private final AtomicInteger databases = new AtomicInteger();

    ContainerServers() {
        Startables.deepStart(postgres, kafka).join();
        KafkaLogin anybody = new KafkaLogin(kafka.getBootstrapServers(), null, null);
        try (KafkaSetup setup = new KafkaSetup(anybody)) {
            setup.createTopics(EnumSet.allOf(Topic.class));
        }
        TestState.kafka(anybody);
        TestState.set("postgres.url", postgres.getJdbcUrl());
        TestState.set("postgres.password", postgres.getPassword());
    }

    /** True if an engine answers and both images are there: pulling them could take minutes, or for ever. */
    static boolean available() {
        try {
            DockerClientFactory docker = DockerClientFactory.instance();
            if (!docker.isDockerAvailable()) {
                return false;
            }
            docker.client().inspectImageCmd(POSTGRES_IMAGE).exec();
            docker.client().inspectImageCmd(KAFKA_IMAGE).exec();
            return true;
        } catch (RuntimeException noEngineOrNoImage) {
            return false;
        }
    }

    @Override
    public Database freshDatabase(String service) {
        String name = service.replace('-', '_') + "_" + databases.incrementAndGet();
        try (Connection c = DriverManager.getConnection(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
                Statement make = c.createStatement()) {
            make.execute("create role " + name + " login password '" + PASSWORD + "'");
            make.execute("create database " + name + " owner " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("could not make a database", e);
        }
        String url = "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getMappedPort(5432) + "/" + name;
        return new Database(url, name, PASSWORD);
    }

    @Override
    public Map<String, String> kafkaConfig(String service) {
        return Map.of("kafka.bootstrap.servers", kafka.getBootstrapServers(), "sigap.kafka.security-protocol", "PLAINTEXT");
    }

    @Override
    public String describe() {
        return "containers " + POSTGRES_IMAGE + " and " + KAFKA_IMAGE + " (Testcontainers)";
    }
}
