package id.sigap.acceptance;

import id.sigap.local.Layout;
import id.sigap.local.Suite;
import id.sigap.servers.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
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

    private record Running(World world, Layout started) implements AutoCloseable {

        static Running begin() {
            String attach = System.getProperty("sigap.attach");
            if (attach != null) {
                return new Running(World.of(Suite.attach(Path.of(attach))), null);
            }
            Layout layout = new Layout(Path.of(System.getProperty("sigap.root")), INSTANCE);
            // what an interrupted run may have left
            sigap(layout, DOWN, "reset");
            sigap(layout, UP, "up");
            return new Running(World.of(Suite.attach(layout)), layout);
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
    private static void sigap(Layout layout, Duration atMost, String command) {
        Sigap.Outcome outcome = new Sigap(layout).run(atMost, Map.of(
                // The build that runs these tests has packaged everything.
                "SIGAP_NO_BUILD", "1",
                "SIGAP_PORT", Integer.toString(Ports.free()),
                // One address stands for all clients.
                "SIGAP_GATEWAY_RATE_FACTOR", "1000"), command);
        if (outcome.status() != 0) {
            throw new IllegalStateException("./sigap " + command + " ended with " + outcome.status() + ": " + outcome.printed());
        }
    }
}
