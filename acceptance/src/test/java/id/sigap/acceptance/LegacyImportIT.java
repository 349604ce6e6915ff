package id.sigap.acceptance;

import static id.sigap.acceptance.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.acceptance.client.Api;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.local.Part;
import id.sigap.servers.Jdk;
import id.sigap.servers.Ports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The import of the former application's accounts, as an operator runs it: a process beside the suite, which ends with a status. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LegacyImportIT {

    private static final String HEADER = "email,phone,hash,locale";
    private static final String SALT = "garam";
    private static final String PASSWORD = "sandi lama dari BPJSTKU";
    private static final long PATIENCE_SECONDS = 90;

    private World world;

    @TempDir
    private Path folder;

    @BeforeAll
    void aSuiteRuns(World given) {
        world = given;
    }

    @Test
    void theImportEndsWithZeroAndItsPeopleSignInWithTheirOldPasswords() throws Exception {
        String email = "lama-" + UUID.randomUUID() + "@contoh.id";
        Path file = folder.resolve("accounts-" + UUID.randomUUID() + ".csv");
        Files.write(file, List.of(HEADER, email + ",," + hash(PASSWORD) + ",id", "bukan alamat,," + hash(PASSWORD) + ",id"));

        Ended first = importing(file);
        assertEquals(0, first.status(), first.log());
        assertTrue(first.log().contains("import finished: 1 accounts (0 of them were blocked before), 1 lines refused"), first.log());

        refused(AuthProblem.WRONG_CREDENTIALS, world.gateway(), phone -> signIn(phone, email, "bukan kata sandinya"));
        signIn(world.gateway(), email, PASSWORD).expect(200);

        Ended again = importing(file);
        assertEquals(0, again.status(), "what was imported is left alone: " + again.log());
        signIn(world.gateway(), email, PASSWORD).expect(200);
    }

    @Test
    void aFileThatIsNoneEndsItWithOneAndSaysWhy() throws Exception {
        Path file = folder.resolve("nonsense-" + UUID.randomUUID() + ".csv");
        Files.write(file, List.of("surel,kata sandi"));

        Ended ended = importing(file);

        assertEquals(1, ended.status(), ended.log());
        assertTrue(ended.log().contains("the first line of " + file.getFileName() + " is neither " + HEADER + " nor " + HEADER + ",blocked"), ended.log());
    }

    private record Ended(int status, String log) {
    }

    private Ended importing(Path file) throws IOException, InterruptedException {
        Path log = folder.resolve("import.log");
        ProcessBuilder builder = new ProcessBuilder(Jdk.java(), "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "-Dsigap.auth.legacy.file=" + file, "-Dsigap.auth.legacy.exit=true", "-jar", "quarkus-run.jar")
                .directory(world.suite().layout().root().resolve("auth-service/target/quarkus-app").toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(world.suite().environment(Part.AUTH));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(Ports.free()));
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the import goes on after " + PATIENCE_SECONDS + " s");
        } finally {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), Files.readString(log));
    }

    private static Api.Answer signIn(Api phone, String email, String password) {
        return phone.post("/auth/v1/tokens", Map.of("identifier", email, "password", password, "device", Map.of("name", "telepon")));
    }

    private static String hash(String password) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest((SALT + password).getBytes(StandardCharsets.UTF_8));
        return "sha256$" + SALT + "$" + HexFormat.of().formatHex(digest);
    }
}
