package id.sigap.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.platform.load.Niceness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class NicenessTest {

    private static final Path THIS_THREAD = Path.of("/proc/thread-self/stat");
    /** Counted from 0 behind the name, which may have spaces in it (proc_pid_stat(5): field 19). */
    private static final int NICE = 16;

    private static int nice() throws IOException {
        String stat = Files.readString(THIS_THREAD);
        return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[NICE]);
    }

    @Test
    void oneThreadGivesWayAndTheOthersDoNot() throws Exception {
        int before = nice();

        FutureTask<Integer> there = new FutureTask<>(() -> {
            Niceness.become(17);
            return nice();
        });
        Thread.ofPlatform().start(there);

        assertEquals(17, there.get(10, TimeUnit.SECONDS));
        assertEquals(before, nice());
    }
}
