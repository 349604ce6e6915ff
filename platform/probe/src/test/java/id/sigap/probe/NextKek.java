package id.sigap.probe;

import id.sigap.testkit.TestSecrets;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A secrets folder in which the next key-encryption key lies beside the present one. */
public class NextKek implements QuarkusTestResourceLifecycleManager {

    /** After {@code Infra}, whose folder it replaces. */
    private static final int LATER = 10;

    @Override
    public int order() {
        return LATER;
    }

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("sigap-next-kek");
            List<Path> secrets;
            try (var files = Files.list(TestSecrets.get().folder())) {
                secrets = files.toList();
            }
            for (Path secret : secrets) {
                Files.copy(secret, folder.resolve(secret.getFileName()));
            }
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            Files.writeString(folder.resolve("kek-next"), Base64.getEncoder().encodeToString(key));
            return Map.of("sigap.secrets-dir", folder.toString(), "sigap.keys.batch", "3", "sigap.keys.settle", "5m");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the folder goes with the machine's temporary files
    }
}
