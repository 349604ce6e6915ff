package id.sigap.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where the servers of one checkout keep what must outlive a build: the database's binaries and its data, the broker's log.
 * <p>PostgreSQL refuses to run as root, and the user that it then runs as may not be able to enter the checkout (root's home,
 * a clone under a 0700 folder). So root's servers live under {@code /var/tmp}, anybody else's under {@code $XDG_STATE_HOME}.
 */
public final class Home {

    private Home() {
    }

    /** The folder of the checkout at {@code root}, made where it is missing; its parents may be entered by the database's user. */
    public static Path of(Path root) {
        return DatabaseUser.needed()
                ? Folders.make(Path.of("/var/tmp").resolve("sigap-" + name(root)), "rwx--x--x")
                : Folders.make(stateHome().resolve("sigap").resolve(name(root)), "rwx------");
    }

    /** The checkout that this process works for: the property {@code sigap.root}, which the build and the launcher set. */
    public static Path root() {
        String root = System.getProperty("sigap.root");
        if (root == null) {
            throw new ServerException("the system property sigap.root must name the checkout");
        }
        return Path.of(root);
    }

    private static Path stateHome() {
        String configured = System.getenv("XDG_STATE_HOME");
        return configured == null || configured.isBlank()
                ? Path.of(System.getenv().getOrDefault("HOME", System.getProperty("user.home")), ".local", "state")
                : Path.of(configured);
    }

    private static String name(Path root) {
        try {
            Path real = Files.exists(root) ? root.toRealPath() : root.toAbsolutePath().normalize();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(real.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot resolve " + root, unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
