package id.sigap.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.servers.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;
    private ClassArchive archive;

    @BeforeEach
    void build() throws Exception {
        Files.createDirectory(folder.resolve("app"));
        archive = new ClassArchive(Part.CLAIMS, folder.resolve("app"), folder.resolve("claims-service.classes"));
        write("app/quarkus-run.jar", BUILT);
    }

    @Test
    void theFirstStartAfterABuildWritesItsClassesDown() throws Exception {
        String write = "-XX:DumpLoadedClassList=" + archive.list();
        assertEquals(List.of(write), archive.options());
        write("app/app-cds.jsa", BUILT);
        assertEquals(List.of("-XX:SharedArchiveFile=app-cds.jsa", write), archive.options());
        assertFalse(archive.canBeMade());
        write("claims-service.classes", BUILT.plusSeconds(60));
        assertTrue(archive.canBeMade());
    }

    @Test
    void laterStartsUseTheArchiveOfTheFirstUntilTheNextBuild() throws Exception {
        write("app/app-cds.jsa", BUILT);
        write("started.jsa", BUILT.plusSeconds(90));
        assertEquals(List.of("-XX:SharedArchiveFile=" + folder.resolve("started.jsa")), archive.options());
        write("app/quarkus-run.jar", BUILT.plusSeconds(3_600));
        assertEquals("-XX:SharedArchiveFile=app-cds.jsa", archive.options().getFirst());
        assertFalse(archive.canBeMade(), "the classes of the build before");
    }

    @Test
    void downEndsTheMakingOfArchives() throws Exception {
        Layout layout = new Layout(Home.root(), "archiver-test");
        Files.createDirectories(layout.run());
        Processes processes = new Processes(layout);
        Process stand = new ProcessBuilder("sleep", "60").start();
        processes.remember(Archiver.TITLE, stand.pid());
        Archiver.stop(processes);
        assertTrue(stand.waitFor(5, TimeUnit.SECONDS));
        assertEquals(Optional.empty(), processes.running(Archiver.TITLE));
        Archiver.stop(processes);
    }

    private void write(String name, Instant at) throws Exception {
        Files.writeString(folder.resolve(name), "");
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(at));
    }
}
