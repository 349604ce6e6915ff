package id.sigap.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.tukaani.xz.XZInputStream;

/** The database's programs: one archive on the class path, unpacked once for each checkout. */
final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {
    }

    /** The folder with {@code bin/postgres} below {@code home}; unpacks it where it is not there yet. */
    static Path in(Path home) {
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new ServerException("PostgreSQL for Linux on x86-64 is not on the class path (" + ARCHIVE + ")");
            }
            // The size tells one version from another.
            Path folder = home.resolve("postgres-" + Integer.toHexString(sizeOf()));
            if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
                unpackAlone(archive, home, folder);
            }
            return folder;
        } catch (IOException failed) {
            throw new ServerException("cannot unpack PostgreSQL to " + home, failed);
        }
    }

    private static int sizeOf() throws IOException {
        return PostgresBinaries.class.getResource(ARCHIVE).openConnection().getContentLength();
    }

    private static void unpackAlone(InputStream archive, Path home, Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(home.resolve(".unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isExecutable(folder.resolve("bin/postgres"))) {
                Path unfinished = home.resolve(folder.getFileName() + ".unfinished");
                Folders.remove(unfinished);
                Folders.make(unfinished, "rwxr-xr-x");
                unpack(archive, unfinished);
                Files.move(unfinished, folder);
            }
        }
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        Process tar = new ProcessBuilder("tar", "-x", "-o", "-f", "-", "-C", folder.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream to = tar.getOutputStream(); XZInputStream from = new XZInputStream(archive)) {
            from.transferTo(to);
        }
        try {
            if (!tar.waitFor(60, TimeUnit.SECONDS) || tar.exitValue() != 0) {
                throw new ServerException("tar could not unpack PostgreSQL to " + folder);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while unpacking PostgreSQL", interrupted);
        } finally {
            tar.destroyForcibly();
        }
    }
}
