package id.sigap.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What tells a process from every other one, before and after it: its number, and the moment of its start within one boot of
 * the machine. A number alone is given again to another process some day.
 *
 * @param boot  the kernel's id of the boot
 * @param start in the kernel's ticks since then
 */
record ProcessMark(long pid, String boot, long start) {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final int STATE_FIELD = 0;
    private static final int START_FIELD = 19;

    /** The mark of the process that now has the number {@code pid}; empty where none runs. */
    static Optional<ProcessMark> of(long pid) {
        try {
            // The second field is the command's name in parentheses, and may hold anything.
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return fields[STATE_FIELD].equals("Z") ? Optional.empty()
                    : Optional.of(new ProcessMark(pid, Files.readString(BOOT).strip(), Long.parseLong(fields[START_FIELD])));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    String line() {
        return pid + " " + boot + " " + start;
    }

    static ProcessMark read(String line) {
        String[] fields = line.strip().split(" ");
        return new ProcessMark(Long.parseLong(fields[0]), fields[1], Long.parseLong(fields[2]));
    }
}
