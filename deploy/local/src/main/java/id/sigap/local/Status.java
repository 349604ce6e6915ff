package id.sigap.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code ./sigap status}: what runs, where, since when, in how much memory, and what of the outside is away. */
final class Status {

    private static final int NOT_ALL_READY = 3;
    private static final double MIB = 1024.0 * 1024;

    private final Context context;

    Status(Context context) {
        this.context = context;
    }

    /** @return 0 where all is ready, 3 where something is not */
    int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new UsageException("usage: ./sigap status");
        }
        Suite suite = Suite.attach(context.layout());
        boolean ready = true;
        context.out().printf("%-22s %-10s %8s %6s %9s %9s%n", "PART", "STATE", "PID", "PORT", "UP", "MEMORY");
        for (Part part : Part.values()) {
            String state = state(suite, part);
            ready &= state.equals("ready");
            if (suite.isRunning(part)) {
                long pid = suite.pid(part);
                context.out().printf(Locale.ROOT, "%-22s %-10s %8d %6d %9s %5.0f MiB%n", part.title(), state, pid, suite.port(part),
                        uptime(pid), Memory.ofTrees(List.of(pid)) / MIB);
            } else {
                context.out().printf("%-22s %-10s%n", part.title(), state);
            }
        }
        context.out().printf(Locale.ROOT, "%-22s %52.0f MiB%n", "all", suite.memoryBytes() / MIB);
        world(suite);
        return ready ? 0 : NOT_ALL_READY;
    }

    /** Says nothing where all is well. No part of being ready: services go on without the outside. */
    private void world(Suite suite) {
        List<Part> services = Arrays.stream(Part.values()).filter(part -> part.service().isPresent() && suite.isRunning(part)).toList();
        List<World.Away> away = World.ask(suite, services);
        if (!away.isEmpty()) {
            context.out().printf("%n%-22s %s%n", "SERVICE", "DOES NOT REACH");
            away.forEach(each -> context.out().printf("%-22s %-16s %s%n", each.service().title(), each.what(), each.told()));
        }
    }

    private static String state(Suite suite, Part part) {
        if (!suite.isRunning(part)) {
            return "stopped";
        }
        return suite.isReady(part) ? "ready" : "not ready";
    }

    private static String uptime(long pid) {
        Duration up = ProcessHandle.of(pid).flatMap(process -> process.info().startInstant())
                .map(start -> Duration.between(start, Instant.now())).orElse(Duration.ZERO);
        return "%d:%02d:%02d".formatted(up.toHours(), up.toMinutesPart(), up.toSecondsPart());
    }
}
