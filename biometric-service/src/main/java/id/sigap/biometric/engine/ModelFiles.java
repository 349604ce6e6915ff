package id.sigap.biometric.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The weights, as shipped beside the code (see MODELS.md). A file whose SHA-256 is not the listed one is not used: a swapped network
 * would let anybody pass.
 */
public final class ModelFiles {

    private static final String SUMS = "SHA256SUMS";

    private final Source source;
    private final Map<String, String> sums;

    /** Where files come from; null for a name that does not exist. */
    public interface Source {
        InputStream open(String name);
    }

    public ModelFiles(Source source) {
        this.source = source;
        this.sums = sums(new String(bytes(SUMS), StandardCharsets.US_ASCII));
    }

    public static ModelFiles shipped() {
        return new ModelFiles(name -> ModelFiles.class.getResourceAsStream("/models/" + name));
    }

    /**
     * A file, checked.
     *
     * @throws IllegalStateException if it is missing, unlisted or not the listed one
     */
    public byte[] read(String name) {
        byte[] file = bytes(name);
        String sum = HexFormat.of().formatHex(sha256(file));
        if (!sum.equals(sums.get(name))) {
            throw new IllegalStateException("model file " + name + " has SHA-256 " + sum + ", listed is " + sums.get(name));
        }
        return file;
    }

    public JsonNode readJson(String name) {
        try {
            return new ObjectMapper().readTree(read(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("model file " + name, unreadable);
        }
    }

    private byte[] bytes(String name) {
        try (InputStream in = source.open(name)) {
            if (in == null) {
                throw new IllegalStateException("model file " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("model file " + name, unreadable);
        }
    }

    private static Map<String, String> sums(String list) {
        Map<String, String> sums = new HashMap<>();
        for (String line : list.lines().toList()) {
            String[] parts = line.split(" {2}", 2);
            sums.put(parts[1], parts[0]);
        }
        return sums;
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
