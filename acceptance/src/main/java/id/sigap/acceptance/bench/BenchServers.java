package id.sigap.acceptance.bench;

import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import id.sigap.servers.KafkaOptions;
import id.sigap.servers.KafkaServer;
import id.sigap.servers.PostgresOptions;
import id.sigap.servers.PostgresServer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Fresh servers for a bench, durable (fsync on) and compiled fully; they end with this process. */
final class BenchServers implements AutoCloseable {

    static final String PASSWORD = "bench-secret";
    static final Service SENDER = Service.CLAIMS;
    static final Topic TOPIC = Topic.SETTLEMENT_REQUESTS;

    final PostgresServer postgres = PostgresServer.start(PostgresOptions.forTests().withFsync());
    final KafkaServer kafka = KafkaServer.start(KafkaOptions.forTests().withJvm(List.of("-Xmx1g", "-XX:+UseG1GC")));

    BenchServers() {
        kafka.createTopics(EnumSet.allOf(Topic.class));
        kafka.createUsers(Map.of(SENDER.serviceName(), PASSWORD));
        kafka.grantAccess();
    }

    String freshDatabase(String name) {
        postgres.createDatabase(name, name, PASSWORD);
        return name;
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
