package id.sigap.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@code up} says at its end: addresses, people, what it took, what to try next. */
final class Summary {

    private static final double GIB = 1024.0 * 1024 * 1024;

    private Summary() {
    }

    static void print(Context context, double seconds) {
        Suite suite = Suite.attach(context.layout());
        PrintStream out = context.out();
        out.printf(Locale.ROOT, "%nSigap is ready after %.1f s. It takes %.2f GiB (PSS of %d processes%s).%n%n", seconds,
                suite.memoryBytes() / GIB, suite.running().size(), durable(suite));
        address(out, suite, Part.GATEWAY, "Sigap", "");
        address(out, suite, Part.GATEWAY, "API page", "/docs/");
        address(out, suite, Part.SANDBOX, "Sandbox (bank, registry, mail)", "");
        people(context, out);
        out.printf("%nNext: ./sigap demo%nLater: ./sigap status, ./sigap logs SERVICE, ./sigap down%n");
    }

    private static String durable(Suite suite) {
        return suite.isRunning(Part.POSTGRES)
                ? "; fsync " + suite.postgres().setting("fsync") + ", synchronous_commit " + suite.postgres().setting("synchronous_commit")
                : "";
    }

    private static void address(PrintStream out, Suite suite, Part part, String what, String path) {
        if (suite.isRunning(part)) {
            out.printf("  %-32s http://localhost:%d%s%n", what, suite.port(part), path);
        }
    }

    private static void people(Context context, PrintStream out) {
        out.printf("%n  Demo people (invented; passwords of this installation)%n");
        for (Person person : new DemoPeople(context.layout()).all()) {
            String roles = person.roles().stream().map(role -> role.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
            out.printf("  %-12s %-32s %s%n", roles, person.email(), person.password());
        }
    }
}
