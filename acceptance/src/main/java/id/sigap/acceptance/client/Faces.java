package id.sigap.acceptance.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The demo's pictures; where they come from says {@code faces/ORIGIN.md}. */
public final class Faces {

    private Faces() {
    }

    /** The civil registry's photograph. */
    public static byte[] registry() {
        return read("registry.jpg");
    }

    /** Another picture of the same person. */
    public static byte[] selfie() {
        return read("selfie.jpg");
    }

    /** Somebody else. */
    public static byte[] impostor() {
        return read("impostor.jpg");
    }

    /** The selfie, taken in the dark. */
    public static byte[] dark() {
        return Spoilt.darkened(selfie());
    }

    /** The registry's photograph as a poor scan: people see whom it shows, the machine does not. */
    public static byte[] scan() {
        return Spoilt.scanned(registry());
    }

    private static byte[] read(String name) {
        try (InputStream file = Faces.class.getResourceAsStream("/faces/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no picture " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
