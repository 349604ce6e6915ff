package id.sigap.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of PostgreSQL's programs. */
final class PostgresCommands {

    /**
     * Runs the server and a watch on standard input, which ends when the process that holds its other end is gone, whatever
     * became of that; then asks the server for a fast shutdown.
     */
    private static final String TIED = """
            exec 3<&0
            "$@" </dev/null 3<&- & server=$!
            { read -r _ <&3; kill -INT "$server"; } & watch=$!
            exec 3<&-
            wait "$server"; status=$?
            kill "$watch" 2>/dev/null
            exit "$status"
            """;

    private PostgresCommands() {
    }

    static List<String> initialise(Path binaries, Path data, Path passwordFile, boolean sync) {
        List<String> line = new ArrayList<>(List.of(binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + data, "--username=" + PostgresAccess.SUPER_USER, "--pwfile=" + passwordFile, "--auth=scram-sha-256",
                "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        if (!sync) {
            line.add("--no-sync");
        }
        return DatabaseUser.run(line);
    }

    static List<String> serve(Path binaries, PostgresOptions options, int port) {
        List<String> line = new ArrayList<>(List.of(binaries.resolve("bin/postgres").toString(),
                "-D", options.data().toString(), "-p", Integer.toString(port)));
        for (String setting : settings(options.fsync() ? "on" : "off")) {
            line.add("-c");
            line.add(setting);
        }
        List<String> asUser = DatabaseUser.run(line);
        if (!options.tied()) {
            return asUser;
        }
        List<String> watched = new ArrayList<>(List.of("sh", "-c", TIED, "postgres"));
        watched.addAll(asUser);
        return watched;
    }

    private static List<String> settings(String durable) {
        return List.of(
                "listen_addresses=127.0.0.1", "unix_socket_directories=",
                "fsync=" + durable, "synchronous_commit=" + durable, "full_page_writes=" + durable,
                "wal_level=logical", "max_connections=200", "shared_buffers=128MB", "max_wal_size=1GB", "jit=off",
                "timezone=UTC", "log_timezone=UTC", "lc_messages=C", "log_checkpoints=off", "log_line_prefix=%m [%p] %q%u@%d ",
                // An error's detail may hold the values of a row, that is a person's.
                "log_error_verbosity=terse", "log_min_error_statement=panic");
    }
}
