package id.sigap.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/** How much memory processes take: their proportional set size, in which a page that two share counts half for each. */
final class Memory {

    private static final long KIB = 1024;

    private Memory() {
    }

    /** The bytes of these processes and of all that they started. */
    static long ofTrees(Collection<Long> pids) {
        return pids.stream().flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(process -> of(process.pid())).sum();
    }

    private static long of(long pid) {
        Path file = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try {
            return Files.readString(file).lines().filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum() * KIB;
        } catch (IOException unreadable) {
            if (ProcessMark.of(pid).isEmpty()) {
                return 0;
            }
            throw new LocalException("cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
