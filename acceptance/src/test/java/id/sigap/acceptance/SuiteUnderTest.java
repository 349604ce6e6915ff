package id.sigap.acceptance;

import id.sigap.local.Layout;
import id.sigap.local.Suite;
import id.sigap.servers.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link World}: one suite for all classes, started by {@code ./sigap up} as an instance of its own beside any
 * other, and gone with its data at the end. The system property {@code sigap.attach} names the checkout of a running suite to
 * use instead; that one is left as it is.
 */
final class SuiteUnderTest implements ParameterResolver {

    static final String INSTANCE = "acceptance";
    private static final Duration UP = Duration.ofMinutes(8);
    private static final Duration DOWN = Duration.ofMinutes(3);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == World.class;
    }

    @Override
    public World resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // The root's store is closed after the last class.
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(SuiteUnderTest.class, first -> Running.begin(), Running.class).world;
    }

    private record Running(World world, Path started) implements AutoCloseable {

        static Running begin() {
            String attach = System.getProperty("sigap.attach");
            if (attach != null) {
                return new Running(World.of(Suite.attach(Path.of(attach))), null);
            }
            Path root = Path.of(System.getProperty("sigap.root"));
            // what an interrupted run may have left
            sigap(root, DOWN, "reset");
            sigap(root, UP, "up");
            return new Running(World.of(Suite.attach(new Layout(root, INSTANCE))), root);
        }

        @Override
        public void close() {
            if (started != null) {
                sigap(started, DOWN, "down");
                sigap(started, DOWN, "reset");
            }
        }
    }

    /** Runs a command of the instance to its end; what it printed is shown where it fails. */
    private static void sigap(Path root, Duration atMost, String command) {
        try {
            Path printed = Files.createDirectories(root.resolve("acceptance/target")).resolve("sigap-" + command + ".log");
            ProcessBuilder builder = new ProcessBuilder(root.resolve("sigap").toString(), command).directory(root.toFile())
                    .redirectErrorStream(true).redirectOutput(printed.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("SIGAP_INSTANCE", INSTANCE);
            // The build that runs these tests has packaged everything.
            builder.environment().put("SIGAP_NO_BUILD", "1");
            builder.environment().put("SIGAP_PORT", Integer.toString(Ports.free()));
            // One address stands for all clients.
            builder.environment().put("SIGAP_GATEWAY_RATE_FACTOR", "1000");
            Process process = builder.start();
            if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
                process.destroy();
                throw new IllegalStateException("./sigap " + command + " took more than " + atMost.toSeconds() + " s: " + Files.readString(printed));
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException("./sigap " + command + " ended with " + process.exitValue() + ": " + Files.readString(printed));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
