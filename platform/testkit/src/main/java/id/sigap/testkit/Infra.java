package id.sigap.testkit;

import id.sigap.servers.DurableServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Real PostgreSQL and real Kafka for a {@code @QuarkusTest}: put {@code @WithTestResource(Infra.class)} on the class. The
 * servers are started once per JVM; each application start gets a database of its own. Which servers they are says
 * {@code TEST_INFRA}: {@code embedded} (programs from Maven), {@code docker} (Testcontainers), or {@code auto}, the default:
 * containers where an engine answers and has the images, else embedded ones.
 */
public class Infra implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        String service = serviceName();
        TestServers servers = TestServers.get();
        TestServers.Database database = servers.freshDatabase(service);
        TestSecrets secrets = TestSecrets.get();
        Map<String, String> config = new HashMap<>();
        config.put("sigap.secrets-dir", secrets.folder().toString());
        config.put("quarkus.datasource.jdbc.url", database.url());
        config.put("quarkus.datasource.username", database.user());
        config.put("quarkus.datasource.password", database.password());
        config.putAll(servers.kafkaConfig(service));
        TestState.database(database.url(), database.user(), database.password());
        System.out.printf("[test servers] %s: %s%n", service, servers.describe());
        return config;
    }

    /**
     * For tests whose service runs in a process of its own: lets {@link TestEvents}, {@link TestTokens} and the like find the servers
     * that it is given.
     *
     * @param environment what the service finds them by, see {@link DurableServers#environment}
     */
    public static void use(DurableServers servers, Map<String, String> environment) {
        TestState.kafka(servers.kafka().admin());
        TestState.database(environment.get("SIGAP_DB_URL"), environment.get("SIGAP_DB_USER"), environment.get("SIGAP_DB_PASSWORD"));
    }

    @Override
    public void stop() {
        // the servers are shared by all classes of this JVM, and end with it
    }

    /** The service whose module is under test, as its own configuration names it. */
    private static String serviceName() {
        Properties properties = new Properties();
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            if (file == null) {
                throw new IllegalStateException("no application.properties on the class path");
            }
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = properties.getProperty("sigap.service");
        if (name == null) {
            throw new IllegalStateException("application.properties does not set sigap.service");
        }
        return name;
    }
}
