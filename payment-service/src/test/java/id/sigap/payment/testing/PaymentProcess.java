package id.sigap.payment.testing;

import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import id.sigap.servers.KafkaOptions;
import id.sigap.servers.KafkaServer;
import id.sigap.servers.Ports;
import id.sigap.servers.PostgresOptions;
import id.sigap.servers.PostgresServer;
import id.sigap.servers.Signals;
import id.sigap.testkit.TestSecrets;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** payment-service as packaged, in a JVM of its own that can be killed, with servers and a bank that outlive it. */
public final class PaymentProcess implements AutoCloseable {

    private static final String SERVICE = Service.PAYMENT.serviceName();
    private static final String PASSWORD = "crash-secret";

    /** What outlives the process. Writes are forced to the disk: what was committed must survive. */
    public static final class Surroundings implements AutoCloseable {

        private final PostgresServer postgres = PostgresServer.start(PostgresOptions.forTests().withFsync());
        private final KafkaServer kafka = KafkaServer.start(KafkaOptions.forTests());
        private final FakeBank bank;

        public Surroundings() throws IOException {
            bank = new FakeBank(TestSecrets.get().folder());
            kafka.createTopics(EnumSet.allOf(Topic.class));
            kafka.createUsers(Map.of(SERVICE, PASSWORD));
            kafka.grantAccess();
            postgres.createDatabase("payment", "payment", PASSWORD);
            // where the helpers of the tests find all this
            System.setProperty("sigap.test.bank", bank.url());
            System.setProperty("sigap.test.kafka.bootstrap", kafka.bootstrapServers());
            System.setProperty("sigap.test.kafka.user", KafkaServer.ADMIN);
            System.setProperty("sigap.test.kafka.password", kafka.admin().password());
            System.setProperty("sigap.test.db.url", postgres.url("payment"));
            System.setProperty("sigap.test.db.user", "payment");
            System.setProperty("sigap.test.db.password", PASSWORD);
        }

        /** Starts the service; it waits at the named point, if one is named, until it is killed. */
        public PaymentProcess start(String crashPoint) throws IOException {
            int port = Ports.free();
            Path folder = Files.createDirectories(Path.of("target", "processes"));
            Path log = folder.resolve(UUID.randomUUID() + ".log").toAbsolutePath();
            Path reached = Path.of(log.toString().replace(".log", ".reached"));
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
            if (crashPoint != null) {
                command.add("-Dsigap.crash-point=" + crashPoint + ":" + reached);
            }
            command.addAll(List.of("-jar", Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString()));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment(port));
            PaymentProcess process = new PaymentProcess(builder.start(), log, reached);
            process.awaitReady(port);
            return process;
        }

        private Map<String, String> environment(int port) {
            return Map.ofEntries(Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)), Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                    Map.entry("SIGAP_SECRETS_DIR", TestSecrets.get().folder().toString()),
                    Map.entry("SIGAP_DB_URL", postgres.url("payment")), Map.entry("SIGAP_DB_USER", "payment"),
                    Map.entry("SIGAP_DB_PASSWORD", PASSWORD), Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()),
                    Map.entry("SIGAP_KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT"), Map.entry("SIGAP_KAFKA_USER", SERVICE),
                    Map.entry("SIGAP_KAFKA_PASSWORD", PASSWORD),
                    Map.entry("SIGAP_BANK_URL", bank.url()), Map.entry("SIGAP_TIMERS_LEASE", "3s"),
                    Map.entry("SIGAP_PAYOUT_ENQUIRING_FIRST", "100ms"), Map.entry("SIGAP_PAYOUT_ENQUIRING_LONGEST", "200ms"),
                    Map.entry("SIGAP_PAYOUT_ENQUIRING_LIMIT", "5"));
        }

        @Override
        public void close() {
            bank.stop();
            kafka.close();
            postgres.close();
        }
    }

    private final Process process;
    private final Path log;
    private final Path reached;

    private PaymentProcess(Process process, Path log, Path reached) {
        this.process = process;
        this.log = log;
        this.reached = reached;
    }

    private void awaitReady(int port) {
        RestAssured.baseURI = "http://127.0.0.1";
        RestAssured.port = port;
        World.until("the service is ready (" + log + ")", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the service ended, see " + log);
            }
            try {
                return RestAssured.get("/q/health/ready").statusCode() == 200;
            } catch (Exception notYet) {
                return false;
            }
        });
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public void awaitPoint() {
        World.until("the named point is reached (" + log + ")", () -> Files.exists(reached));
    }

    /** SIGKILL. */
    public void kill() {
        Signals.send(process.pid(), "KILL");
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    @Override
    public void close() {
        kill();
    }
}
