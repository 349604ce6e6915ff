package id.sigap.acceptance;

import id.sigap.local.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The script {@code ./sigap}, for one instance of the suite. */
record Sigap(Layout layout) {

    /** How a command ended, and all that it printed. */
    record Outcome(int status, String printed) {
    }

    /** Runs a command to its end. */
    Outcome run(Duration atMost, Map<String, String> environment, String... arguments) {
        try {
            Path folder = Files.createDirectories(layout.root().resolve("acceptance/target"));
            Path printed = folder.resolve("sigap-" + arguments[0] + ".log");
            List<String> line = Stream.concat(Stream.of(layout.root().resolve("sigap").toString()), Stream.of(arguments)).toList();
            ProcessBuilder builder = new ProcessBuilder(line).directory(layout.root().toFile()).redirectErrorStream(true)
                    .redirectOutput(printed.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("SIGAP_INSTANCE", layout.instance());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
                process.destroy();
                throw new IllegalStateException("./sigap " + arguments[0] + " took more than " + atMost.toSeconds() + " s: " + Files.readString(printed));
            }
            return new Outcome(process.exitValue(), Files.readString(printed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
