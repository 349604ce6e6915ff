package id.sigap.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A secrets folder with fresh keys for the tests of one JVM: every file that any service reads. */
public final class TestSecrets {

    private final Path folder;

    private TestSecrets(Path folder) {
        this.folder = folder;
    }

    /** The folder of this JVM, made on the first call. */
    public static synchronized TestSecrets get() {
        String made = TestState.find("secrets");
        if (made == null) {
            TestSecrets fresh = new TestSecrets(newFolder());
            fresh.fill();
            TestState.set("secrets", fresh.folder.toString());
            return fresh;
        }
        return new TestSecrets(Path.of(made));
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("sigap-test-secrets");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        try {
            folder.toFile().deleteOnExit();
            for (String name : new String[]{"kek", "blind-index", "pseudonym"}) {
                write(name, random32());
            }
            write("registry-key", random32());
            write("immigration-key", random32());
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId("notification-1");
            write("notification-private.jwk", key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            write("notification-public.jwk", key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
            for (String party : new String[]{"client", "bank"}) {
                KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
                rsa.initialize(2048);
                KeyPair pair = rsa.generateKeyPair();
                write("snap-" + party + "-private.pem", pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
                write("snap-" + party + "-public.pem", pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            }
            write("snap-client-id", "sigap-client");
            write("snap-client-secret", random32());
            write("snap-bank-client-id", "bank-client");
            write("snap-bank-secret", random32());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        file.toFile().deleteOnExit();
    }

    private static String random32() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, "\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .encodeToString(der) + "\n-----END " + kind + "-----\n";
    }
}
