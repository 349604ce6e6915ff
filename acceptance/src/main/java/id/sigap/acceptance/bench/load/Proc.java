package id.sigap.acceptance.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** What Linux says of processes (proc(5)). */
public final class Proc {

    private static final double TICKS_PER_SECOND = 100;
    private static final double KIB_PER_MIB = 1024;
    /** In /proc/PID/stat, counted from the first field behind the name. */
    private static final int UTIME = 11;
    private static final int CSTIME = 14;
    private static final int IDLE = 3;
    private static final int IOWAIT = 4;
    private static final int STEAL = 7;

    private Proc() {
    }

    /** CPU seconds of a process and of all that it started. */
    public static double treeSeconds(long pid) {
        return ProcessHandle.of(pid).stream().flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToDouble(process -> secondsOf(process.pid())).sum();
    }

    /** CPU seconds of one process, without those that it started and that still run. */
    public static double secondsOf(long pid) {
        try {
            return seconds(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
        } catch (IOException goneMeanwhile) {
            return 0;
        }
    }

    /** User and system time, with that of children that have ended. */
    public static double seconds(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Arrays.stream(fields, UTIME, CSTIME + 1).mapToLong(Long::parseLong).sum() / TICKS_PER_SECOND;
    }

    /** CPU seconds of the whole machine, whoever took them. */
    public static double busySeconds() {
        return busy(read(Path.of("/proc/stat")));
    }

    public static double busy(String stat) {
        String[] fields = stat.lines().findFirst().orElseThrow().replaceFirst("cpu +", "").split(" ");
        long busy = 0;
        for (int field = 0; field <= STEAL; field++) {
            busy += field == IDLE || field == IOWAIT ? 0 : Long.parseLong(fields[field]);
        }
        return busy / TICKS_PER_SECOND;
    }

    /** Resident memory of a process, in MiB. */
    public static double residentMiB(long pid) {
        return resident(read(Path.of("/proc", Long.toString(pid), "status")));
    }

    public static double resident(String status) {
        return status.lines().filter(line -> line.startsWith("VmRSS:")).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB).orElse(Double.NaN);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
