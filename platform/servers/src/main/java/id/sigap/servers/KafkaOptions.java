package id.sigap.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a broker is run.
 *
 * @param distribution the folder with the broker's {@code lib}: {@code platform/broker/target/broker} of a built checkout
 * @param data         its log; made on the first start
 * @param log          what the process prints; begun anew at each start
 * @param port         on 127.0.0.1; 0 takes a free one
 * @param plain        true: no login and no access rules, for quick tests of one part alone
 * @param tied         true: the broker ends with this process, however that ends; false: it goes on by itself
 * @param temporary    true: {@link KafkaServer#close} removes the data
 * @param jvm          flags of its JVM
 */
public record KafkaOptions(Path distribution, Path data, Path log, int port, boolean plain, boolean tied, boolean temporary,
        List<String> jvm) {

    /** Little memory, quick start. */
    public static final List<String> SMALL_JVM = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final List<String> QUIET = List.of("--sun-misc-unsafe-memory-access=allow", "-Xlog:disable");

    public KafkaOptions {
        jvm = List.copyOf(jvm);
    }

    /** A fresh broker, with login and access rules, for the tests of one process. */
    public static KafkaOptions forTests() {
        Path folder = TestFolders.fresh(Home.of(Home.root()), "kafka");
        return new KafkaOptions(distributionOf(Home.root()), folder.resolve("data"), folder.resolve("kafka.log"), 0,
                false, true, true, SMALL_JVM);
    }

    /** The broker of a running suite: with data that stays. */
    public static KafkaOptions forSuite(Path root, Path data, Path log, int port) {
        return new KafkaOptions(distributionOf(root), data, log, port, false, false, false, SMALL_JVM);
    }

    public KafkaOptions withoutLogin() {
        return new KafkaOptions(distribution, data, log, port, true, tied, temporary, jvm);
    }

    public KafkaOptions withPort(int other) {
        return new KafkaOptions(distribution, data, log, other, plain, tied, temporary, jvm);
    }

    public KafkaOptions withJvm(List<String> flags) {
        return new KafkaOptions(distribution, data, log, port, plain, tied, temporary, flags);
    }

    private static Path distributionOf(Path root) {
        return root.resolve("platform/broker/target/broker");
    }

    /** Where the administrator's password lies, readable by its owner alone. */
    public Path passwordFile() {
        return data.resolveSibling(data.getFileName() + ".password");
    }

    List<String> command(int clientPort, int controllerPort) {
        List<String> line = new ArrayList<>();
        line.add(Jdk.java());
        line.addAll(jvm);
        line.addAll(QUIET);
        line.addAll(classArchive());
        line.addAll(List.of("-cp", distribution.resolve("lib") + "/*", "id.sigap.broker.LocalKafka",
                data.toString(), Integer.toString(clientPort), Integer.toString(controllerPort)));
        if (plain) {
            line.add("--plain");
        }
        if (tied) {
            line.add("--tied");
        }
        return line;
    }

    /** The brokers of a suite write it, those of tests only use it: many may run at once. */
    private List<String> classArchive() {
        Path archive = distribution.resolve("broker.jsa");
        Path jars = distribution.resolve("lib");
        return tied ? ClassArchive.use(archive, jars) : ClassArchive.useOrWrite(archive, jars);
    }
}
