package id.sigap.claims.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the service has on its disk. */
final class Stored {

    private Stored() {
    }

    static List<Path> files(UUID document) {
        try (Stream<Path> all = Files.walk(Path.of("target/documents"))) {
            return all.filter(file -> file.getFileName().toString().startsWith(document.toString())).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static long bytes(UUID document) {
        return files(document).stream().mapToLong(file -> file.toFile().length()).sum();
    }

    static boolean holds(Path file, byte[] piece) throws IOException {
        byte[] all = Files.readAllBytes(file);
        for (int from = 0; from + piece.length <= all.length; from++) {
            if (java.util.Arrays.equals(all, from, from + piece.length, piece, 0, piece.length)) {
                return true;
            }
        }
        return false;
    }
}
