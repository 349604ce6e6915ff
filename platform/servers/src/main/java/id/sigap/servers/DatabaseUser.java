package id.sigap.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whom PostgreSQL runs as: it refuses root, so root's servers run as nobody, who owns their data. */
final class DatabaseUser {

    /** initdb looks its user up by number, so it must be one that every system knows. */
    private static final int NOBODY = 65_534;

    private DatabaseUser() {
    }

    static boolean needed() {
        return Folders.user() == 0;
    }

    /** {@code command} as the database's user. */
    static List<String> run(List<String> command) {
        List<String> line = new ArrayList<>();
        if (needed()) {
            line.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        line.addAll(command);
        return line;
    }

    /** Hands {@code path} itself, not what is in it, to the database's user. */
    static void give(Path path) {
        if (!needed()) {
            return;
        }
        try {
            Files.setAttribute(path, "unix:uid", NOBODY);
            Files.setAttribute(path, "unix:gid", NOBODY);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot hand over " + path, failed);
        }
    }
}
