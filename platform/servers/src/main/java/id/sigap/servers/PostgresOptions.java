package id.sigap.servers;

import java.nio.file.Path;

/**
 * How a database server is run.
 *
 * @param home      holds the unpacked programs, shared by all servers of a checkout
 * @param data      the data directory; made on the first start
 * @param log       what the server writes; begun anew at each start
 * @param port      on 127.0.0.1; 0 takes a free one
 * @param fsync     false only for tests inside one service: a crash of the machine may then ruin the data
 * @param tied      true: the server ends with this process, however that ends; false: it goes on by itself
 * @param temporary true: {@link PostgresServer#close} removes the data
 */
public record PostgresOptions(Path home, Path data, Path log, int port, boolean fsync, boolean tied, boolean temporary) {

    /** A fresh server for the tests of one process. */
    public static PostgresOptions forTests() {
        Path home = Home.of(Home.root());
        Path folder = TestFolders.fresh(home, "postgres");
        return new PostgresOptions(home, folder.resolve("data"), folder.resolve("postgres.log"), 0, false, true, true);
    }

    /** The server of a running suite: durable, with data that stays. */
    public static PostgresOptions forSuite(Path root, Path data, Path log, int port) {
        return new PostgresOptions(Home.of(root), data, log, port, true, false, false);
    }

    public PostgresOptions withFsync() {
        return withFsync(true);
    }

    PostgresOptions withoutFsync() {
        return withFsync(false);
    }

    private PostgresOptions withFsync(boolean on) {
        return new PostgresOptions(home, data, log, port, on, tied, temporary);
    }

    public PostgresOptions withPort(int other) {
        return new PostgresOptions(home, data, log, other, fsync, tied, temporary);
    }

    /** Where the super user's password lies, readable by its owner alone. */
    public Path passwordFile() {
        return data.resolveSibling(data.getFileName() + ".password");
    }
}
