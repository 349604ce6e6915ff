package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.load.Client;
import id.sigap.acceptance.bench.load.Programs;
import id.sigap.acceptance.data.Credentials;
import id.sigap.acceptance.data.Population;
import id.sigap.servers.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keycloak in production mode, optimised for PostgreSQL, alone (no cluster), with its own default JVM flags. */
final class Keycloak implements Contender {

    /** Without it, its thread pool fails on Java 24 and later. */
    private static final String OPENS = "--add-opens=java.base/java.lang=ALL-UNNAMED";
    private static final Duration BUILD = Duration.ofMinutes(5);
    private static final Duration START = Duration.ofMinutes(3);

    private final Programs programs;
    private final Path home;
    private final Map<String, String> environment;
    private final int port = Ports.free();
    private final int management = Ports.free();
    private final Client client = new Client();
    private final URI tokens = URI.create("http://127.0.0.1:" + port + "/realms/" + Realm.NAME + "/protocol/openid-connect/token");
    private Programs.Program program;

    Keycloak(Programs programs, Path home, String databaseUrl, String user, String password) {
        this.programs = programs;
        this.home = home;
        this.environment = Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_APPEND", OPENS, "KC_DB_URL", databaseUrl, "KC_DB_USERNAME", user,
                "KC_DB_PASSWORD", password);
    }

    /** Builds it for its database, and imports the realm with its people. */
    void prepare(int people) throws IOException, InterruptedException {
        Files.writeString(home.resolve("conf/keycloak.conf"), """
                db=postgres
                cache=local
                health-enabled=true
                http-enabled=true
                http-host=127.0.0.1
                http-port=%d
                http-management-port=%d
                hostname-strict=false
                """.formatted(port, management));
        Path realm = home.resolve("realm.json");
        Files.writeString(realm, Realm.json(people));
        programs.run("keycloak-build", line("build"), home, environment, BUILD);
        programs.run("keycloak-import", line("import", "--optimized", "--file=" + realm), home, environment, BUILD);
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public double start() throws IOException, InterruptedException {
        URI ready = URI.create("http://127.0.0.1:" + management + "/health/ready");
        long begin = System.nanoTime();
        program = programs.start("keycloak", line("start", "--optimized"), home, environment);
        program.await(() -> client.get(ready, Duration.ofSeconds(2)).status() == 200, START);
        return (System.nanoTime() - begin) / 1e6;
    }

    private List<String> line(String... arguments) {
        return Stream.concat(Stream.of(home.resolve("bin/kc.sh").toString()), Arrays.stream(arguments)).toList();
    }

    @Override
    public Client.Answer signIn(int person) {
        return signIn(person, Credentials.PASSWORD);
    }

    @Override
    public Client.Answer signInWrongly(int person) {
        return signIn(person, "bukan ini");
    }

    private Client.Answer signIn(int person, String password) {
        return client.postForm(tokens, Map.of("grant_type", "password", "client_id", Realm.CLIENT, "username", Population.email(person), "password", password));
    }

    @Override
    public Client.Answer refresh(String refreshToken) {
        return client.postForm(tokens, Map.of("grant_type", "refresh_token", "client_id", Realm.CLIENT, "refresh_token", refreshToken));
    }

    @Override
    public String refreshToken(Client.Answer answer) {
        return answer.text("refresh_token");
    }

    @Override
    public Programs.Program program() {
        return program;
    }
}
