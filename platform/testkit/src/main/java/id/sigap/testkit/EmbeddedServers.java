package id.sigap.testkit;

import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import id.sigap.servers.Access;
import id.sigap.servers.KafkaOptions;
import id.sigap.servers.KafkaServer;
import id.sigap.servers.PostgresOptions;
import id.sigap.servers.PostgresServer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** PostgreSQL and Kafka as child processes, with login and access rules as in production; they end with this JVM. */
final class EmbeddedServers implements TestServers {

    private static final String PASSWORD = "test-secret";

    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final AtomicInteger databases = new AtomicInteger();

    EmbeddedServers() {
        CompletableFuture<PostgresServer> starting = CompletableFuture.supplyAsync(() -> PostgresServer.start(PostgresOptions.forTests()));
        kafka = KafkaServer.start(KafkaOptions.forTests());
        postgres = starting.join();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            postgres.close();
            kafka.close();
        }));
        kafka.createTopics(EnumSet.allOf(Topic.class));
        Map<String, String> users = new HashMap<>();
        for (Service service : Service.values()) {
            users.put(service.serviceName(), PASSWORD);
        }
        users.put(Access.ANALYST, PASSWORD);
        kafka.createUsers(users);
        kafka.grantAccess();
        TestState.kafka(kafka.admin());
        TestState.set("kafka.pid", Long.toString(kafka.pid()));
        TestState.set("postgres.pid", Long.toString(postgres.pid()));
        TestState.set("postgres.url", postgres.url("postgres"));
        TestState.set("postgres.password", postgres.access().superPassword());
    }

    @Override
    public Database freshDatabase(String service) {
        String name = service.replace('-', '_') + "_" + databases.incrementAndGet();
        postgres.createDatabase(name, name, PASSWORD);
        return new Database(postgres.url(name), name, PASSWORD);
    }

    @Override
    public Map<String, String> kafkaConfig(String service) {
        return Map.of("kafka.bootstrap.servers", kafka.bootstrapServers(), "sigap.kafka.security-protocol", "SASL_PLAINTEXT",
                "sigap.kafka.user", service, "sigap.kafka.password", PASSWORD);
    }

    @Override
    public String describe() {
        return "embedded PostgreSQL and Kafka (SCRAM, access rules)";
    }
}
