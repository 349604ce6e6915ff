package id.sigap.sandbox;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Secrets as files, one each. A missing one stops the start: there are no defaults. */
@Singleton
public class Secrets {

    private final Path directory;

    Secrets(SandboxConfig config) {
        this.directory = config.secretsDir();
    }

    /** @throws IllegalStateException if the file is empty, UncheckedIOException if it cannot be read */
    public String text(String name) {
        try {
            String text = Files.readString(directory.resolve(name)).strip();
            if (text.isEmpty()) {
                throw new IllegalStateException("secret file " + name + " is empty");
            }
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("secret file " + name + " cannot be read in " + directory, unreadable);
        }
    }

    public byte[] bytes(String name) {
        return text(name).getBytes(StandardCharsets.UTF_8);
    }
}
