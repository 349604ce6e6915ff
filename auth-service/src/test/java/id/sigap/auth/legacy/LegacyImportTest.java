package id.sigap.auth.legacy;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.LockOrder;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.TestRegistry;
import id.sigap.auth.legacy.ImportAccounts.Progress;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class LegacyImportTest {

    private static final String PASSWORD = "rahasia lama 1977";

    @TempDir
    Path folder;

    @Inject
    ImportAccounts importAccounts;

    @Inject
    Database database;

    @Inject
    MeterRegistry metrics;

    /** What is left of it would slow the refusals of other tests down. */
    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> database.update("delete from account where password_hash not like '$argon2id$%'"));
    }

    private Path file(String... lines) throws Exception {
        return fileUnder("email,phone,hash,locale", lines);
    }

    private Path fileUnder(String header, String... lines) throws Exception {
        Path file = folder.resolve(UUID.randomUUID() + ".csv");
        return Files.writeString(file, header + "\n" + String.join("\n", lines) + "\n");
    }

    private static String bcrypt() {
        return OpenBSDBCrypt.generate("2a", PASSWORD.getBytes(StandardCharsets.UTF_8), new byte[16], 5);
    }

    private static String pbkdf2() throws Exception {
        byte[] salt = "garam".getBytes(StandardCharsets.US_ASCII);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 12_000, 256)).getEncoded();
        return "pbkdf2_sha256$12000$garam$" + Base64.getEncoder().encodeToString(key);
    }

    private static String sha1() throws Exception {
        return "sha1$garam$" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(("garam" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
    }

    private String hashOf(String email) {
        String accountId = Client.signIn(email, PASSWORD).then().statusCode(200).extract().path("accountId");
        return QuarkusTransaction.requiringNew().call(() -> database.first("select password_hash from account where id = ?", row -> row.text("password_hash"),
                UUID.fromString(accountId))).orElseThrow();
    }

    @Test
    void accountsComeWithTheirHashesAndAreRehashedAtTheFirstSignIn() throws Exception {
        Map<String, String> hashes = Map.of(Client.newEmail(), bcrypt(), Client.newEmail(), pbkdf2(), Client.newEmail(), sha1());
        String lines = hashes.entrySet().stream().map(entry -> entry.getKey() + ",,\"" + entry.getValue() + "\",id").collect(Collectors.joining("\n"));

        Progress progress = importAccounts.importFrom(file(lines));

        assertEquals(new Progress(4, 3, 0, 0, true), progress);
        List<String> kept = QuarkusTransaction.requiringNew().call(() -> database.list("select password_hash from account where password_hash not like '$argon2id$%'", row -> row.text("password_hash")));
        assertTrue(kept.stream().noneMatch(hash -> hash.startsWith("sha1")), "no fast hash is kept bare: " + kept);
        for (String email : hashes.keySet()) {
            Client.signIn(email, "bukan " + PASSWORD).then().statusCode(401);
            assertTrue(hashOf(email).startsWith("$argon2id$"), hashes.get(email));
            Client.signIn(email, PASSWORD).then().statusCode(200);
        }
    }

    @Test
    void aBadLineIsNotedByNumberAndStopsNothing() throws Exception {
        String taken = Client.newEmail();
        Client.registered(taken);
        String good = Client.newEmail();
        Path file = file("bukan alamat,," + bcrypt() + ",id", ",12," + bcrypt() + ",id", ",," + bcrypt() + ",id", "a@contoh.id,,$6$unknown,id",
                "a@contoh.id,,\"" + bcrypt(), "a@contoh.id,," + bcrypt() + ",fr", taken + ",," + bcrypt() + ",id", "x".repeat(2_001), good + ",," + bcrypt() + ",");

        assertEquals(new Progress(10, 1, 8, 0, true), importAccounts.importFrom(file));

        List<String> refusals = QuarkusTransaction.requiringNew().call(() -> database.list("select line || ' ' || reason as refusal from legacy_import_refusal where file = ? order by line",
                row -> row.text("refusal"), file.getFileName().toString()));
        assertEquals(List.of("2 EMAIL_INVALID", "3 PHONE_INVALID", "4 NO_CONTACT", "5 HASH_UNKNOWN", "6 NOT_CSV", "7 LOCALE_INVALID", "8 CONTACT_TAKEN",
                "9 TOO_LONG"), refusals);
        Client.signIn(taken, Client.PASSWORD).then().statusCode(200);
        Client.signIn(good, PASSWORD).then().statusCode(200);
    }

    @Test
    void twoThatImportTheSameFileDealWithEachLineOnce() throws Exception {
        String hash = bcrypt();
        Path file = file(IntStream.range(0, 250).mapToObj(line -> Client.newEmail() + ",," + hash + ",id").toArray(String[]::new));
        Future<Progress> other = LockOrder.begin(() -> importAccounts.importFrom(file));

        importAccounts.importFrom(file);
        other.get(60, TimeUnit.SECONDS);

        assertEquals(new Progress(251, 250, 0, 0, true), importAccounts.importFrom(file));
    }

    @Test
    void anImportThatStoppedGoesOnWhereItWasAndAFinishedOneIsLeftAlone() throws Exception {
        String hash = bcrypt();
        List<String> emails = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            emails.add(Client.newEmail());
        }
        Path file = file(emails.stream().map(email -> email + ",," + hash + ",id").toArray(String[]::new));
        byte[] whole = Files.readAllBytes(file);
        // the disk was full after 150 lines and a broken character
        String firstPart = Files.readString(file).lines().limit(151).collect(Collectors.joining("\n", "", "\n"));
        byte[] broken = (firstPart + "x").getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 1] = (byte) 0xff;
        Files.write(file, broken);
        assertThrows(java.io.UncheckedIOException.class, () -> importAccounts.importFrom(file));
        long before = imported(file);
        assertEquals(100, before, "whole batches only");

        Files.write(file, whole);
        Progress progress = importAccounts.importFrom(file);

        assertEquals(new Progress(251, 250, 0, 0, true), progress);
        assertEquals(progress, importAccounts.importFrom(file));
        assertFalse(progress.lines() == before);
    }

    private long imported(Path file) {
        return QuarkusTransaction.requiringNew().call(() -> database.first("select imported from legacy_import where file = ?", row -> row.number("imported"),
                file.getFileName().toString()).orElseThrow());
    }

    @Test
    void anotherFileIsRefused() throws Exception {
        Path other = Files.writeString(folder.resolve("other.csv"), "name,password\n");
        assertThrows(IllegalArgumentException.class, () -> importAccounts.importFrom(other));
    }

    @Test
    void whileThereAreForeignHashesAWrongPasswordTakesAsLongAsAnUnknownAccount() throws Exception {
        String email = Client.newEmail();
        importAccounts.importFrom(file(email + ",," + OpenBSDBCrypt.generate("2a", PASSWORD.getBytes(StandardCharsets.UTF_8), new byte[16], 10) + ",id"));

        for (String who : List.of(email, Client.newEmail())) {
            long start = System.nanoTime();
            Client.signIn(who, "bukan").then().statusCode(401);
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis >= 400, who + " after " + millis + " ms");
        }
    }

    @Test
    void whoWasBlockedSignsInAndBindsAsAnybody() throws Exception {
        String byFace = Client.newEmail();
        String otherwise = Client.newEmail();
        String never = Client.newEmail();
        Path file = fileUnder("email,phone,hash,locale,blocked", byFace + ",," + bcrypt() + ",id,FACE", otherwise + ",," + bcrypt() + ",id,OTHER",
                never + ",," + bcrypt() + ",id,", Client.newEmail() + ",," + bcrypt() + ",id,PERHAPS", Client.newEmail() + ",," + bcrypt() + ",id");
        double before = counted("FACE");

        assertEquals(new Progress(6, 3, 2, 2, true), importAccounts.importFrom(file));

        assertEquals(before + 1, counted("FACE"));
        assertEquals(List.of("5 BLOCK_UNKNOWN", "6 NOT_CSV"), QuarkusTransaction.requiringNew().call(() -> database.list(
                "select line || ' ' || reason as refusal from legacy_import_refusal where file = ? order by line", row -> row.text("refusal"), file.getFileName().toString())));
        String nik = "3273014107908801";
        TestRegistry.knows(nik, "SRI WAHYUNI", "1990-07-01");
        for (String email : List.of(byFace, otherwise)) {
            String token = Client.signIn(email, PASSWORD).then().statusCode(200).body("personId", nullValue()).extract().path("accessToken");
            Client.as(token).get("/auth/v1/safety-log").then().statusCode(200).body("items.what", hasItem("UNBLOCKED"));
            String binding = Client.as(token).header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of("nik", nik, "fullName", "Sri Wahyuni", "birthDate", "1990-07-01")).post("/auth/v1/bindings").then().statusCode(202).extract().path("bindingId");
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Client.as(token).get("/auth/v1/bindings/" + binding).then().body("state", equalTo("AWAITING_FACE")));
        }
        String token = Client.signIn(never, PASSWORD).then().statusCode(200).extract().path("accessToken");
        Client.as(token).get("/auth/v1/safety-log").then().body("items.what", not(hasItem("UNBLOCKED")));
    }

    private double counted(String blocked) {
        return metrics.find("legacy.accounts.imported").tag("blocked", blocked).counters().stream().mapToDouble(Counter::count).sum();
    }
}
