package id.sigap.local;

import id.sigap.servers.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The processes of an instance, in files beside its logs, so that any later command finds what an earlier one started. */
final class Processes {

    private static final long POLL_MILLIS = 20;

    private final Path folder;

    Processes(Layout layout) {
        this.folder = layout.run();
    }

    /** Remembers a process that was just started; one that has ended by now is nobody's concern any more. */
    void remember(Part part, long pid) {
        remember(part.title(), pid);
    }

    /** Remembers a helper of the launcher, which is no part of the suite. */
    void remember(String title, long pid) {
        ProcessMark.of(pid).ifPresent(mark -> Folders.writeSecret(file(title), mark.line()));
    }

    /** The process of {@code part} while it runs; never one that merely got the same number later. */
    Optional<Long> running(Part part) {
        return running(part.title());
    }

    Optional<Long> running(String title) {
        return read(title).filter(mark -> ProcessMark.of(mark.pid()).equals(Optional.of(mark))).map(ProcessMark::pid);
    }

    /** Waits for its end, until {@code nanoTime} at most; false where it still runs then. */
    boolean endsBefore(String title, long nanoTime) {
        while (running(title).isPresent()) {
            if (System.nanoTime() > nanoTime) {
                return false;
            }
            Pause.millis(POLL_MILLIS);
        }
        return true;
    }

    void forget(Part part) {
        forget(part.title());
    }

    void forget(String title) {
        Folders.remove(file(title));
    }

    private Optional<ProcessMark> read(String title) {
        try {
            return Files.exists(file(title)) ? Optional.of(ProcessMark.read(Files.readString(file(title)))) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file(title), failed);
        }
    }

    private Path file(String title) {
        return folder.resolve(title + ".pid");
    }
}
