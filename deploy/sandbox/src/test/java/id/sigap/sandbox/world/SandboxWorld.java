package id.sigap.sandbox.world;

import id.sigap.servers.PostgresOptions;
import id.sigap.servers.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the sandbox needs around it: a real PostgreSQL, its secrets, and a partner to call back. */
public final class SandboxWorld implements QuarkusTestResourceLifecycleManager {

    private PostgresServer postgres;
    private Path secrets;

    @Override
    public Map<String, String> start() {
        postgres = PostgresServer.start(PostgresOptions.forTests());
        postgres.createDatabase("sandbox", "sandbox", "secret of the sandbox");
        secrets = SnapMaterial.write();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.url("sandbox"),
                "quarkus.datasource.username", "sandbox",
                "quarkus.datasource.password", "secret of the sandbox",
                "sandbox.secrets-dir", secrets.toString(),
                "sandbox.public-url", Partner.start().address(),
                "sandbox.smtp.port", "0");
    }

    @Override
    public void stop() {
        Partner.current().stop();
        postgres.close();
        try (var files = Files.list(secrets)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(secrets);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
