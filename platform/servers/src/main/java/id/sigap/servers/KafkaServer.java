package id.sigap.servers;

import id.sigap.contracts.event.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.LongConsumer;

/** A real Kafka broker of one node on 127.0.0.1, in a JVM of its own. */
public final class KafkaServer implements AutoCloseable {

    public static final String ADMIN = "admin";

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final KafkaOptions options;
    private volatile Child child;
    private final int port;
    private final String adminPassword;

    private KafkaServer(KafkaOptions options, Child child, int port, String adminPassword) {
        this.options = options;
        this.child = child;
        this.port = port;
        this.adminPassword = adminPassword;
    }

    /**
     * Starts a broker and waits until it takes connections.
     *
     * @throws ServerException with the end of its log where it does not come up in time, or was not built
     */
    public static KafkaServer start(KafkaOptions options) {
        return start(options, pid -> { });
    }

    /** @param spawned is told the process's id before the broker is ready, so that it can be stopped whatever happens then */
    public static KafkaServer start(KafkaOptions options, LongConsumer spawned) {
        if (!Files.isDirectory(options.distribution().resolve("lib"))) {
            throw new ServerException("the broker is not built: there is no " + options.distribution().resolve("lib"));
        }
        Path dataParent = options.data().getParent();
        Folders.make(dataParent, DatabaseUser.needed() ? "rwx--x--x" : "rwx------");
        String password = Passwords.kept(options.passwordFile());
        // whatever its own port is, the controller's is a free one
        return Ports.again(() -> startOnce(options, password, spawned));
    }

    private static KafkaServer startOnce(KafkaOptions options, String password, LongConsumer spawned) {
        int port = options.port() == 0 ? Ports.free() : options.port();
        Child child = Child.start("Kafka", options.command(port, Ports.free()), options.distribution(),
                Map.of("SIGAP_KAFKA_ADMIN_PASSWORD", password), options.log(), options.tied());
        spawned.accept(child.pid());
        child.awaitInLog("READY 127.0.0.1:" + port, START_LIMIT);
        return new KafkaServer(options, child, port, password);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** The administrator's login; nobody's where the broker does not ask. */
    public KafkaLogin admin() {
        return login(ADMIN, adminPassword);
    }

    public KafkaLogin login(String user, String password) {
        return options.plain() ? new KafkaLogin(bootstrapServers(), null, null) : new KafkaLogin(bootstrapServers(), user, password);
    }

    /** Makes the topics that are missing, and gives all of them the settings of their kind. */
    public void createTopics(Collection<Topic> topics) {
        try (KafkaSetup setup = new KafkaSetup(admin())) {
            setup.createTopics(topics);
        }
    }

    /** Makes or changes users; {@code passwords} by user name. */
    public void createUsers(Map<String, String> passwords) {
        try (KafkaSetup setup = new KafkaSetup(admin())) {
            setup.createUsers(passwords);
        }
    }

    /** Lets each service, and the analyst, do what the list of topics says and nothing else. */
    public void grantAccess() {
        try (KafkaSetup setup = new KafkaSetup(admin())) {
            setup.grantAccess();
        }
    }

    public boolean isRunning() {
        return child.isAlive();
    }

    public long pid() {
        return child.pid();
    }

    /** Ends the broker as a crash would. */
    public void crash() {
        child.stop("KILL", STOP_LIMIT);
    }

    public void stop() {
        child.stop("TERM", STOP_LIMIT);
    }

    /** Starts a stopped or crashed broker again, on the same port with the same data. */
    public void restart() {
        stop();
        child = start(options.withPort(port)).child;
    }

    @Override
    public void close() {
        if (options.temporary()) {
            crash();
            Folders.remove(options.data().getParent());
        } else {
            stop();
        }
    }
}
