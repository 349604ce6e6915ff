package id.sigap.acceptance.data;

import id.sigap.servers.PostgresOptions;
import id.sigap.servers.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A real server with databases that the services' own migrations made, and secrets for each service. */
final class MigratedDatabases implements AutoCloseable {

    private static final String PASSWORD = "data-secret";

    private final PostgresServer server = PostgresServer.start(PostgresOptions.forTests());
    private final Path folder = Files.createTempDirectory("data-secrets");

    MigratedDatabases() throws IOException {
        for (Store store : Store.values()) {
            Path secrets = Files.createDirectories(folder.resolve(store.name()));
            for (String name : List.of("kek", "blind-index")) {
                byte[] key = new byte[32];
                new SecureRandom().nextBytes(key);
                Files.writeString(secrets.resolve(name), Base64.getEncoder().encodeToString(key));
            }
        }
    }

    /** A fresh one; those of one store share their secrets. */
    Database fresh(Store store, String set) {
        String name = set + "_" + store.name().toLowerCase(Locale.ROOT);
        server.createDatabase(name, name, PASSWORD);
        migrations(server, name, PASSWORD, store.part().title()).load().migrate();
        return new Database(server.url(name), name, PASSWORD, folder.resolve(store.name()));
    }

    /** A service's migrations, set up as in the service. */
    static FluentConfiguration migrations(PostgresServer server, String database, String password, String service) {
        Path root = Path.of(System.getProperty("sigap.root"));
        return Flyway.configure().dataSource(server.url(database), database, password).outOfOrder(true)
                .locations("classpath:db/platform", "filesystem:" + root.resolve(service).resolve("src/main/resources/db/migration"));
    }

    static long number(Database database, String query) throws SQLException {
        return Long.parseLong(lines(database, query).getFirst());
    }

    /** The first column of each row, as text. */
    static List<String> lines(Database database, String query) throws SQLException {
        try (Connection connection = database.connect(); var rows = connection.createStatement().executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
