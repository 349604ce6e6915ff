package id.sigap.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.sigap.local.Layout;
import id.sigap.local.Part;
import id.sigap.local.SecretFiles;

/**
 * Makes passwords and keys for the suite in containers, once, and writes {@code target/run-compose/env} and the folders with
 * secrets and documents that the containers mount, readable by the user that the containers run as.
 */
public final class Prepare {

    /** Whom containers run as when the project belongs to root. */
    private static final int CONTAINER_USER = 10_001;

    private final Layout layout;
    private final Path folder;

    private Prepare(Path root) {
        this.layout = new Layout(root, "compose");
        this.folder = root.resolve("target/run-compose");
    }

    public static void main(String[] arguments) throws IOException {
        new Prepare(Path.of("").toAbsolutePath()).run();
    }

    private void run() throws IOException {
        layout.prepare();
        new SecretFiles(layout).prepare();
        Path secrets = folder.resolve("secrets");
        Files.createDirectories(secrets);
        int owner = (int) Files.getAttribute(folder, "unix:uid");
        int user = owner == 0 ? CONTAINER_USER : owner;
        for (Part part : Part.values()) {
            if (Files.isDirectory(layout.secrets(part))) {
                copy(layout.secrets(part), secrets.resolve(part.title()), user);
            }
        }
        Path documents = folder.resolve("documents");
        Files.createDirectories(documents);
        own(documents, user);
        Map<String, String> variables = passwords();
        variables.put("COMPOSE_PROJECT_NAME", "sigap");
        variables.put("SIGAP_USER", user + ":" + user);
        variables.put("SIGAP_SECRETS", secrets.toString());
        variables.put("SIGAP_DOCUMENTS", documents.toString());
        write(variables);
        System.out.println("docker compose --env-file target/run-compose/env -f deploy/compose.yaml up --build");
    }

    private Map<String, String> passwords() {
        Map<String, String> variables = new TreeMap<>();
        variables.put(Names.POSTGRES_PASSWORD, layout.password("postgres"));
        Names.databases().forEach(d -> variables.put(Names.databasePassword(d), layout.password("database-" + Names.roleOf(d))));
        Names.brokerUsers().forEach(u -> variables.put(Names.brokerPassword(u), layout.password("kafka-" + u)));
        return variables;
    }

    private void write(Map<String, String> variables) throws IOException {
        Path file = folder.resolve("env");
        List<String> lines = variables.entrySet().stream().map(v -> v.getKey() + "=" + v.getValue()).toList();
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, lines);
    }

    private static void copy(Path from, Path to, int user) throws IOException {
        Files.createDirectories(to);
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path copy = Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                own(copy, user);
            }
        }
        own(to, user);
    }

    private static void own(Path path, int user) throws IOException {
        if ((int) Files.getAttribute(path, "unix:uid") != user) {
            Files.setAttribute(path, "unix:uid", user);
            Files.setAttribute(path, "unix:gid", user);
        }
    }
}
