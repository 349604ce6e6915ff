package id.sigap.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.servers.Home;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessesTest {

    private final Layout layout = new Layout(Home.root(), "processes-test");
    private final Processes processes = new Processes(layout);
    private Process stranger;

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(layout.run());
        stranger = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void stop() throws Exception {
        stranger.destroyForcibly().waitFor();
        processes.forget(Part.KAFKA);
    }

    @Test
    void aRememberedProcessIsFoundUntilItEnds() throws Exception {
        processes.remember(Part.KAFKA, stranger.pid());
        assertEquals(Optional.of(stranger.pid()), new Processes(layout).running(Part.KAFKA));
        stranger.destroyForcibly().waitFor();
        assertEquals(Optional.empty(), processes.running(Part.KAFKA));
    }

    @Test
    void aProcessThatMerelyHasTheSameNumberIsNeverEnded() throws Exception {
        processes.remember(Part.KAFKA, stranger.pid());
        Path file = layout.run().resolve("kafka.pid");
        ProcessMark mark = ProcessMark.read(Files.readString(file));
        for (ProcessMark other : new ProcessMark[] {
            new ProcessMark(mark.pid(), mark.boot(), mark.start() - 1),
            new ProcessMark(mark.pid(), "another-boot", mark.start())}) {
            Files.writeString(file, other.line());
            Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()), false, 0, 1);
            assertEquals(0, new Stopper(processes, silent).stop(EnumSet.of(Part.KAFKA)));
            assertTrue(stranger.isAlive());
        }
    }
}
