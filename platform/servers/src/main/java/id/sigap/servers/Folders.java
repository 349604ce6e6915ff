package id.sigap.servers;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Directories and files with the rights that they need, no more. */
public final class Folders {

    private Folders() {
    }

    /** Makes {@code folder} (its parent exists) and gives it {@code rights}, for example {@code rwx------}; refuses another's folder. */
    public static Path make(Path folder, String rights) {
        try {
            var wanted = PosixFilePermissions.fromString(rights);
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(folder.getParent());
                createUnlessThere(folder);
            }
            // In a place where everybody may write, somebody else may have come first.
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || ownerOf(folder) != user()) {
                throw new ServerException(folder + " is not a directory of the user who runs this: remove it, please");
            }
            Files.setPosixFilePermissions(folder, wanted);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot prepare " + folder, failed);
        }
    }

    /** Two servers that start at once may both find it missing. */
    private static void createUnlessThere(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw madeMeanwhile;
            }
        }
    }

    /** Writes a file that its owner alone may read. */
    public static void writeSecret(Path file, String content) {
        try {
            Path fresh = Files.createTempFile(file.getParent(), ".new", "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    /** Removes {@code folder} with all that is in it; does nothing where it is not there. */
    public static void remove(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + folder, failed);
        }
        try {
            for (Path path : paths) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot remove " + folder, failed);
        }
    }

    private static long ownerOf(Path path) throws IOException {
        return Integer.toUnsignedLong((Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS));
    }

    /** The number of the user who runs this process; 0 is root. */
    static long user() {
        return new UnixSystem().getUid();
    }
}
