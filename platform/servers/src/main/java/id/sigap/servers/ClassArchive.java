package id.sigap.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An archive of loaded classes: a JVM writes it at its end, and later ones with the same class path start in half the time.
 * (The JVM does not use one that is older than its jars, but does not replace it either.)
 */
public final class ClassArchive {

    private static final String USE = "-XX:SharedArchiveFile=";

    private ClassArchive() {
    }

    /** Flags of a JVM that uses {@code archive} where it fits the jars in {@code folder}. */
    public static List<String> use(Path archive, Path folder) {
        return isFresh(archive, folder) ? List.of(USE + archive) : List.of();
    }

    /** Flags of a JVM that uses {@code archive} where it fits the jars in {@code folder}, and else writes it at its end. */
    public static List<String> useOrWrite(Path archive, Path folder) {
        List<String> flags = new ArrayList<>();
        if (!isFresh(archive, folder)) {
            Folders.remove(archive);
            flags.add("-XX:+AutoCreateSharedArchive");
        }
        flags.add(USE + archive);
        return flags;
    }

    private static boolean isFresh(Path archive, Path folder) {
        try (Stream<Path> jars = Files.walk(folder)) {
            if (!Files.exists(archive)) {
                return false;
            }
            FileTime made = Files.getLastModifiedTime(archive);
            for (Path jar : (Iterable<Path>) jars::iterator) {
                if (Files.getLastModifiedTime(jar).compareTo(made) > 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + folder, failed);
        }
    }
}
