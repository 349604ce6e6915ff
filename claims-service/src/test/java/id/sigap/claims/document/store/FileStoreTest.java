package id.sigap.claims.document.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private final UUID id = UUID.randomUUID();
    @TempDir
    private Path folder;
    private FileStore store;

    @BeforeEach
    void open() throws IOException {
        store = new FileStore(folder.resolve("contents"));
    }

    private void write(long place, String text) throws IOException {
        try (ObjectStore.Writer writer = store.writeFrom(id, place)) {
            writer.write(text.getBytes());
            writer.force();
        }
    }

    private String read() throws IOException {
        try (InputStream in = store.read(id)) {
            return new String(in.readAllBytes());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void anObjectIsWrittenInGoesAndReadWhenItIsFinished() throws IOException {
        write(0, "one ");
        write(4, "two");
        assertThrows(NoSuchFileException.class, this::read);

        store.finish(id);

        assertEquals("one two", read());
    }

    @Test
    void whatAGoThatFailedLeftBehindIsCutOff() throws IOException {
        write(0, "one never counted");
        write(4, "two");
        store.finish(id);

        assertEquals("one two", read());
    }

    @Test
    void nobodyContinuesWhereNothingIs() throws IOException {
        write(0, "one");
        assertThrows(EOFException.class, () -> store.writeFrom(id, 4));
    }

    @Test
    void finishingTwiceIsHarmlessAndFinishingNothingIsNot() throws IOException {
        write(0, "one");
        store.finish(id);
        store.finish(id);
        assertEquals("one", read());
        assertThrows(NoSuchFileException.class, () -> store.finish(UUID.randomUUID()));
    }

    @Test
    void whatIsDeletedIsGoneFinishedOrNot() throws IOException {
        write(0, "one");
        store.delete(id);
        assertEquals(List.of(), files());

        write(0, "one");
        store.finish(id);
        store.delete(id);
        store.delete(id);
        assertEquals(List.of(), files());
    }

    @Test
    void onlyItsOwnerReadsAFile() throws IOException {
        write(0, "one");
        store.finish(id);
        Path file = files().getFirst();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
        assertArrayEquals("one".getBytes(), Files.readAllBytes(file));
    }

    @Test
    void aFolderThatCannotBeWrittenStopsTheStart() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThrows(IOException.class, () -> new FileStore(file));
    }
}
