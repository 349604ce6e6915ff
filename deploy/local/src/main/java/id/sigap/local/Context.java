package id.sigap.local;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What every command knows: where it works, where it speaks, when it began.
 *
 * @param terminal    whether somebody watches {@code out} on a terminal
 * @param start       in {@link System#nanoTime}
 * @param gatewayPort that was asked for, or 0
 */
record Context(Layout layout, PrintStream out, boolean terminal, long start, int gatewayPort) {

    /** From the properties and variables that the {@code sigap} script sets. */
    static Context ofProcess() {
        String root = System.getProperty("sigap.root");
        if (root == null) {
            throw new LocalException("start this by the script ./sigap");
        }
        String instance = System.getenv().getOrDefault("SIGAP_INSTANCE", Layout.DEFAULT);
        return new Context(new Layout(Path.of(root), instance), System.out, Boolean.getBoolean("sigap.terminal"), started(), port());
    }

    /** The script started some moments before this JVM could look at a clock. */
    private static long started() {
        long agoMillis = System.currentTimeMillis() - Long.getLong("sigap.started", System.currentTimeMillis());
        return System.nanoTime() - agoMillis * 1_000_000;
    }

    private static int port() {
        String port = System.getenv("SIGAP_PORT");
        try {
            return port == null || port.isBlank() ? 0 : Integer.parseUnsignedInt(port.strip());
        } catch (NumberFormatException wrong) {
            throw new LocalException("SIGAP_PORT is not a port: " + port);
        }
    }

    Progress progress(int steps) {
        return new Progress(out, terminal, start, steps);
    }
}
