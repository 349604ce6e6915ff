package id.sigap.platform.crypto;

import id.sigap.platform.PlatformConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/**
 * The files of the secrets folder. Each call reads its file: who needs a secret keeps it from the start on ({@code @Startup}), so
 * that a service without it does not start.
 */
@ApplicationScoped
public class Secrets {

    private final PlatformConfig config;

    Secrets(PlatformConfig config) {
        this.config = config;
    }

    /** A secret as text, without surrounding white space. */
    public String text(String name) {
        Path file = config.secretsDir().resolve(name);
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException("the secret " + name + " cannot be read from " + config.secretsDir(), e);
        }
    }

    /** A secret key of 32 bytes, written as Base64. */
    public byte[] key32(String name) {
        byte[] key = base64(name);
        if (key.length != 32) {
            throw new IllegalStateException("the secret " + name + " is not 32 bytes in Base64");
        }
        return key;
    }

    /** The same, of a secret that need not be there. */
    public Optional<byte[]> optionalKey32(String name) {
        return Files.exists(config.secretsDir().resolve(name)) ? Optional.of(key32(name)) : Optional.empty();
    }

    private byte[] base64(String name) {
        try {
            return Base64.getDecoder().decode(text(name));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the secret " + name + " is not Base64", e);
        }
    }
}
