package id.sigap.local;

import id.sigap.servers.Jdk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the launcher as the script does. */
final class Launcher {

    private Launcher() {
    }

    record Outcome(int status, String text) {
    }

    static Outcome run(Layout layout, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Process process = begin(layout, environment, arguments);
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    static Process begin(Layout layout, Map<String, String> environment, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(Jdk.java(),
                "-Dsigap.root=" + layout.root(), "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("SIGAP_INSTANCE", layout.instance());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
