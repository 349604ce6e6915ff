package id.sigap.probe;

import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import id.sigap.servers.KafkaOptions;
import id.sigap.servers.KafkaServer;
import id.sigap.servers.PostgresOptions;
import id.sigap.servers.PostgresServer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Real servers that a test may crash, with writes forced to the disk: what was committed must survive. */
final class CrashServers implements AutoCloseable {

    static final String PASSWORD = "crash-secret";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    final PostgresServer postgres = PostgresServer.start(PostgresOptions.forTests().withFsync());
    final KafkaServer kafka = KafkaServer.start(KafkaOptions.forTests());

    CrashServers() {
        kafka.createTopics(EnumSet.allOf(Topic.class));
        Map<String, String> users = new HashMap<>();
        for (Service service : Service.values()) {
            users.put(service.serviceName(), PASSWORD);
        }
        kafka.createUsers(users);
        kafka.grantAccess();
    }

    String freshDatabase() {
        String name = "probe_" + DATABASES.incrementAndGet();
        postgres.createDatabase(name, name, PASSWORD);
        return name;
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
