package id.sigap.sandbox.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Fresh keys and secrets of both sides. */
public final class SnapMaterial {

    public static final String CLIENT_ID = "sigap-payment";
    public static final byte[] CLIENT_SECRET = "client secret 1".getBytes(StandardCharsets.UTF_8);
    public static final String BANK_ID = "sandbox-bank";
    public static final byte[] BANK_SECRET = "bank secret 2".getBytes(StandardCharsets.UTF_8);
    public static final String REGISTRY_KEY = "registry key 3";
    public static final String IMMIGRATION_KEY = "immigration key 4";
    public static final KeyPair CLIENT_KEYS = keys();
    public static final KeyPair BANK_KEYS = keys();

    private SnapMaterial() {
    }

    static Path write() {
        try {
            Path folder = Files.createTempDirectory("sandbox-secrets");
            Files.writeString(folder.resolve("snap-client-id"), CLIENT_ID);
            Files.write(folder.resolve("snap-client-secret"), CLIENT_SECRET);
            Files.writeString(folder.resolve("snap-client-public.pem"), pem("PUBLIC KEY", CLIENT_KEYS.getPublic().getEncoded()));
            Files.writeString(folder.resolve("snap-bank-client-id"), BANK_ID);
            Files.write(folder.resolve("snap-bank-secret"), BANK_SECRET);
            Files.writeString(folder.resolve("snap-bank-private.pem"), pem("PRIVATE KEY", BANK_KEYS.getPrivate().getEncoded()));
            Files.writeString(folder.resolve("registry-key"), REGISTRY_KEY);
            Files.writeString(folder.resolve("immigration-key"), IMMIGRATION_KEY);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String pem(String kind, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
