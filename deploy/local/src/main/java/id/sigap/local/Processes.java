package id.sigap.local;

import id.sigap.servers.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The processes of an instance, in files beside its logs, so that any later command finds what an earlier one started. */
final class Processes {

    private final Path folder;

    Processes(Layout layout) {
        this.folder = layout.run();
    }

    /** Remembers a process that was just started; one that has ended by now is nobody's concern any more. */
    void remember(Part part, long pid) {
        ProcessMark.of(pid).ifPresent(mark -> Folders.writeSecret(file(part), mark.line()));
    }

    /** The process of {@code part} while it runs; never one that merely got the same number later. */
    Optional<Long> running(Part part) {
        return read(part).filter(mark -> ProcessMark.of(mark.pid()).equals(Optional.of(mark))).map(ProcessMark::pid);
    }

    void forget(Part part) {
        Folders.remove(file(part));
    }

    private Optional<ProcessMark> read(Part part) {
        try {
            return Files.exists(file(part)) ? Optional.of(ProcessMark.read(Files.readString(file(part)))) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file(part), failed);
        }
    }

    private Path file(Part part) {
        return folder.resolve(part.title() + ".pid");
    }
}
