package id.sigap.local;

import id.sigap.servers.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The demo, the benches and their data: programs of the acceptance module, each in a JVM of its own, over the running suite. */
final class Acceptance {

    private static final String PACKAGE = "id.sigap.acceptance.";

    private final Context context;

    Acceptance(Context context) {
        this.context = context;
    }

    /** {@code ./sigap demo}: starts what is not running, then plays the main job. */
    int demo(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new UsageException("usage: ./sigap demo");
        }
        ensureUp();
        return run(PACKAGE + "demo.Demo", arguments);
    }

    /** {@code ./sigap data}: starts what is not running, for the services migrate their databases, then fills these. */
    int data(List<String> arguments) {
        ensureUp();
        return run(PACKAGE + "data.FillSuite", arguments);
    }

    /** {@code ./sigap bench NAME}: the bench itself decides what of the suite it needs. */
    int bench(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.getFirst().matches("[a-z][a-z0-9-]*")) {
            throw new UsageException("usage: ./sigap bench NAME, for example outbox, isolation, claims, login, payments, mutation or face");
        }
        String type = PACKAGE + "bench." + typeName(arguments.getFirst());
        if (!Files.exists(classes().resolve(type.replace('.', '/') + ".class"))) {
            throw new UsageException("there is no bench " + arguments.getFirst());
        }
        // it would take part of what is measured; the next up starts it again
        Archiver.stop(new Processes(context.layout()));
        return run(type, arguments.subList(1, arguments.size()));
    }

    /** The type of a bench: {@code login-home} is {@code LoginHome}. */
    static String typeName(String bench) {
        StringBuilder name = new StringBuilder();
        for (String word : bench.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private void ensureUp() {
        Processes processes = new Processes(context.layout());
        for (Part part : Part.values()) {
            if (processes.running(part).isEmpty()) {
                new Up(context).run(List.of());
                context.out().println();
                return;
            }
        }
    }

    private Path classes() {
        return context.layout().root().resolve("acceptance/target/classes");
    }

    private int run(String type, List<String> arguments) {
        if (!Files.exists(classes())) {
            throw new LocalException("the acceptance module is not built: there is no " + context.layout().root().relativize(classes()));
        }
        List<String> line = new ArrayList<>();
        line.add(Jdk.java());
        line.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-Dsigap.root=" + context.layout().root(),
                "-Dsigap.terminal=" + context.terminal(), "-cp", classes() + ":" + classes().resolveSibling("lib") + "/*", type));
        line.addAll(arguments);
        try {
            Process process = new ProcessBuilder(line).inheritIO().start();
            // Ctrl-C reaches it as well: this one waits to pass on its answer.
            return process.waitFor();
        } catch (IOException failed) {
            throw new LocalException("cannot run " + type, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("interrupted", interrupted);
        }
    }
}
