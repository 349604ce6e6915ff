package id.sigap.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Folders of servers that live as long as one process: named after it, so that what a killed one left is found and removed. */
final class TestFolders {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestFolders() {
    }

    static Path fresh(Path home, String kind) {
        Path tests = Folders.make(home.resolve("tests"), DatabaseUser.needed() ? "rwx--x--x" : "rwx------");
        sweep(tests);
        Path folder;
        do {
            // a test framework may load this class twice, and each would count from one
            folder = tests.resolve(ProcessHandle.current().pid() + "-" + kind + "-" + NUMBER.incrementAndGet());
        } while (Files.exists(folder));
        return Folders.make(folder, DatabaseUser.needed() ? "rwx--x--x" : "rwx------");
    }

    private static void sweep(Path tests) {
        try (Stream<Path> folders = Files.list(tests)) {
            folders.filter(TestFolders::isOrphaned).forEach(TestFolders::tryRemove);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + tests, failed);
        }
    }

    private static boolean isOrphaned(Path folder) {
        long pid = Long.parseLong(folder.getFileName().toString().split("-", 2)[0]);
        return ProcessHandle.of(pid).isEmpty();
    }

    /** Two processes may sweep at once, and a server may be ending this moment: what stays now goes the next time. */
    private static void tryRemove(Path folder) {
        try {
            Folders.remove(folder);
        } catch (UncheckedIOException busy) {
            System.getLogger(TestFolders.class.getName()).log(System.Logger.Level.DEBUG, "left for later: {0}", busy.getMessage());
        }
    }
}
