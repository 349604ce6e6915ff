package id.sigap.acceptance.bench;

import id.sigap.servers.DurableServers;
import id.sigap.servers.Jdk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Kafka's own producer performance test, as the limit of what any relay could reach on this broker. */
final class ProducerLimit {

    private static final Pattern RESULT = Pattern.compile("([0-9.]+) records/sec");

    private ProducerLimit() {
    }

    static double recordsPerSecond(DurableServers servers, int records, int bytes) throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("sigap.root"));
        Path broker = root.resolve("platform/broker/target/broker");
        Path config = Files.createTempFile("producer", ".properties");
        try {
            Files.writeString(config, servers.kafka().admin().properties().entrySet().stream()
                    .map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("\n", "", "\nacks=all\nenable.idempotence=true\nbatch.size=131072\n")));
            Process perf = new ProcessBuilder(Jdk.java(), "-Xmx256m", "-cp",
                    broker + "/lib/*:" + broker + "/tools/*:" + root.resolve("acceptance/target/lib") + "/*", "org.apache.kafka.tools.ProducerPerformance", "--topic", Probe.TOPIC.topicName(),
                    "--num-records", Integer.toString(records), "--record-size", Integer.toString(bytes), "--throughput", "-1",
                    "--producer.config", config.toString()).redirectErrorStream(true).start();
            String output = new String(perf.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            perf.waitFor();
            Matcher result = RESULT.matcher(output);
            double last = -1;
            while (result.find()) {
                last = Double.parseDouble(result.group(1));
            }
            if (last < 0) {
                throw new IOException("the producer performance test gave no figure: " + output);
            }
            return last;
        } finally {
            Files.deleteIfExists(config);
        }
    }
}
