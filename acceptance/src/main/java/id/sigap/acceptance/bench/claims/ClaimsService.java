package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.bench.load.Client;
import id.sigap.acceptance.bench.load.Programs;
import id.sigap.acceptance.bench.people.Tokens;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.event.Service;
import id.sigap.local.Jvm;
import id.sigap.servers.DurableServers;
import id.sigap.servers.Jdk;
import id.sigap.servers.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** claims-service alone, as it is shipped and compiled as in production, on a database and a broker of this run's own. */
final class ClaimsService implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(90);
    private static final List<String> JVM = List.of("-Xmx512m", "-XX:+UseSerialGC");
    private static final String ISSUER = "http://localhost:8080";
    private static final int KEY_BYTES = 32;
    private static final int FETCH = 5_000;

    private final DurableServers servers;
    private final String database;
    private final Client client = new Client();
    private final Tokens tokens = new Tokens(ISSUER);
    private final Programs.Program program;
    private final URI claims;

    ClaimsService(Path root, DurableServers servers, Programs programs, String database) throws IOException, InterruptedException, SQLException {
        this.servers = servers;
        this.database = servers.createDatabase(database);
        int port = Ports.free();
        URI base = URI.create("http://127.0.0.1:" + port);
        claims = base.resolve("/claims/v1/claims");
        Map<String, String> environment = new HashMap<>(servers.environment(Service.CLAIMS, database));
        environment.putAll(Map.of("SIGAP_SECRETS_DIR", secrets(root.resolve("target/bench/claims-secrets")).toString(), "SIGAP_PUBLIC_URL", ISSUER,
                "SIGAP_CLAIMS_DOCUMENTS_DIRECTORY", Files.createDirectories(root.resolve("target/bench/claims-documents")).toString(), "SIGAP_CLAIMS_DOCUMENTS_SCANNER", "none"));
        List<String> line = new ArrayList<>(List.of(Jdk.java()));
        line.addAll(JVM);
        line.addAll(Jvm.ACCESS);
        line.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port, "-jar", "quarkus-run.jar"));
        program = programs.start("claims-service-" + database, line, root.resolve("claims-service/target/quarkus-app"), environment);
        program.await(() -> client.get(base.resolve("/q/health/ready"), Duration.ofSeconds(2)).status() == 200, START);
        knowTheKey();
    }

    private static Path secrets(Path folder) throws IOException {
        Files.createDirectories(folder);
        byte[] key = new byte[KEY_BYTES];
        for (String name : List.of("kek", "blind-index", "pseudonym")) {
            new SecureRandom().nextBytes(key);
            Files.writeString(folder.resolve(name), Base64.getEncoder().encodeToString(key));
        }
        return folder;
    }

    private void knowTheKey() throws SQLException {
        try (Connection connection = servers.connect(database);
                PreparedStatement put = connection.prepareStatement("insert into signing_key (key_id, public_jwk, active_from) values (?, ?, now())")) {
            put.setString(1, tokens.keyId());
            put.setString(2, tokens.publicJwk());
            put.executeUpdate();
        }
    }

    String token(Claimant claimant) {
        return tokens.of(claimant);
    }

    /** Files a claim; the same claimant files with the same Idempotency-Key however often she asks. */
    Client.Answer file(Claimant claimant, String token) {
        return client.postJson(claims, Map.of("programme", "JHT", "reason", "RESIGNATION", "bankAccount", Map.of("bankCode", "008", "accountNumber", claimant.accountNumber())),
                Map.of("Authorization", "Bearer " + token, "Idempotency-Key", claimant.idempotencyKey()));
    }

    /** How many rows a query counts. */
    long count(String query) throws SQLException {
        try (Connection connection = servers.connect(database); PreparedStatement ask = connection.prepareStatement(query); ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    Map<ClaimStatus, Long> statuses() throws SQLException {
        Map<ClaimStatus, Long> counts = new EnumMap<>(ClaimStatus.class);
        try (Connection connection = servers.connect(database); PreparedStatement ask = connection.prepareStatement("select status, count(*) from claim group by status");
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                counts.put(ClaimStatus.valueOf(rows.getString(1)), rows.getLong(2));
            }
        }
        return counts;
    }

    /** Shows every claim, some thousands at a time. */
    void each(BiConsumer<Claimant, ClaimStatus> reader) throws SQLException {
        try (Connection connection = servers.connect(database)) {
            connection.setAutoCommit(false);
            try (PreparedStatement ask = connection.prepareStatement("select person_id, status from claim")) {
                ask.setFetchSize(FETCH);
                try (ResultSet rows = ask.executeQuery()) {
                    while (rows.next()) {
                        reader.accept(Claimant.of(rows.getObject(1, UUID.class)), ClaimStatus.valueOf(rows.getString(2)));
                    }
                }
            }
        }
    }

    /** It is there and does nothing for a while. */
    void hang(Duration length) {
        program.pause();
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            program.resume();
        }
    }

    long pid() {
        return program.pid();
    }

    @Override
    public void close() {
        program.close();
    }
}
