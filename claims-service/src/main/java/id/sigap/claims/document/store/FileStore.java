package id.sigap.claims.document.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * Objects as files below one folder, in 65,536 folders of two levels by the random end of their ids. One that is being written is
 * called {@code .part}; finishing renames it. Names are made of ids alone, so that no client can name a path.
 */
public final class FileStore implements ObjectStore {

    private static final String PART = ".part";
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path root;

    /** @throws IOException if the folder is not there and can't be made, or can't be written */
    public FileStore(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(root, PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
        Path probe = Files.createTempFile(root, "probe", PART);
        Files.delete(probe);
    }

    @Override
    public Writer writeFrom(UUID id, long place) throws IOException {
        Path file = part(id);
        Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
        FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(OWNERS_FILE));
        try {
            if (channel.size() < place) {
                throw new EOFException("the object ends at " + channel.size() + ", before " + place);
            }
            channel.truncate(place).position(place);
            return new ChannelWriter(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void finish(UUID id) throws IOException {
        try {
            Files.move(part(id), whole(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            if (Files.exists(whole(id))) {
                return;
            }
            throw e;
        }
        // the new name, and the folders that may be new, must outlive a power cut too
        for (Path folder = whole(id).getParent(); folder.startsWith(root); folder = folder.getParent()) {
            forceFolder(folder);
        }
    }

    @Override
    public InputStream read(UUID id) throws IOException {
        return Files.newInputStream(whole(id));
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(part(id));
        Files.deleteIfExists(whole(id));
    }

    private static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path part(UUID id) {
        Path whole = whole(id);
        return whole.resolveSibling(whole.getFileName() + PART);
    }

    private Path whole(UUID id) {
        String name = id.toString();
        int end = name.length();
        return root.resolve(name.substring(end - 2)).resolve(name.substring(end - 4, end - 2)).resolve(name);
    }

    private record ChannelWriter(FileChannel channel) implements Writer {

        @Override
        public void write(byte[] bytes) throws IOException {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
