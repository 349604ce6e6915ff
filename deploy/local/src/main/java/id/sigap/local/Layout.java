package id.sigap.local;

import id.sigap.servers.Folders;
import id.sigap.servers.Home;
import id.sigap.servers.Passwords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where one instance of the suite keeps its things. What belongs to a run (process ids, ports, logs) is below the checkout's
 * {@code target}; what must outlive it (data, passwords, keys) is in the checkout's {@link Home}.
 *
 * @param root     of the checkout
 * @param instance {@value #DEFAULT}, or another name for a second suite beside the first, for example that of the acceptance tests
 */
public record Layout(Path root, String instance) {

    public static final String DEFAULT = "suite";

    public Layout {
        if (!instance.matches("[a-z][a-z0-9-]{0,20}")) {
            throw new IllegalArgumentException("an instance is named by small letters, digits and hyphens: " + instance);
        }
    }

    boolean isDefault() {
        return instance.equals(DEFAULT);
    }

    public Path run() {
        return root.resolve("target").resolve(isDefault() ? "run" : "run-" + instance);
    }

    public Path logs() {
        return run().resolve("logs");
    }

    public Path log(Part part) {
        return logs().resolve(part.title() + ".log");
    }

    /** Holds data, passwords and keys; {@code reset} removes it. */
    public Path home() {
        return Home.of(root).resolve(instance);
    }

    Path data(Part server) {
        return home().resolve(server.title());
    }

    /** The folder with one file per secret of a program. */
    public Path secrets(Part part) {
        return home().resolve("secrets").resolve(part.title());
    }

    /** The contents of members' documents, sealed. */
    Path documents() {
        return home().resolve("documents");
    }

    Path people() {
        return home().resolve("people.json");
    }

    /** A password that is made at its first use and kept, for example of a database's role. */
    public String password(String purpose) {
        return Passwords.kept(home().resolve("passwords").resolve(purpose));
    }

    /** Makes the folders that are missing. */
    public void prepare() {
        try {
            Files.createDirectories(logs());
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot make " + logs(), failed);
        }
        Folders.make(home(), "rwx--x--x");
        Folders.make(home().resolve("passwords"), "rwx------");
        Folders.make(home().resolve("secrets"), "rwx------");
    }
}
