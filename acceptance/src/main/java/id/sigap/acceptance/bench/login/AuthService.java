package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.data.Credentials;
import id.sigap.acceptance.data.Population;
import id.sigap.contracts.event.Service;
import id.sigap.local.Layout;
import id.sigap.local.Part;
import id.sigap.servers.DurableServers;
import id.sigap.servers.Jdk;
import id.sigap.servers.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** This suite's auth-service as it is shipped, fully compiling, on a database of a generated set. */
final class AuthService implements Contender {

    private static final Duration START = Duration.ofSeconds(90);
    private static final String DEVICE = "bench phone";

    private final Programs programs;
    private final Path folder;
    private final Map<String, String> environment;
    private final int accounts;
    private final Client client = new Client();
    private final AtomicReferenceArray<String> deviceSecrets;
    private Programs.Program program;
    private URI base;

    /**
     * @param accounts in the database
     * @param people   who sign in, spread evenly over the accounts
     */
    AuthService(Programs programs, Path root, DurableServers servers, String database, Layout layout, int accounts, int people) {
        this.programs = programs;
        this.folder = root.resolve("auth-service/target/quarkus-app");
        this.accounts = accounts;
        this.deviceSecrets = new AtomicReferenceArray<>(people);
        this.environment = new HashMap<>(servers.environment(Service.AUTH, database));
        environment.put("SIGAP_SECRETS_DIR", layout.secrets(Part.AUTH).toString());
        environment.put("SIGAP_REGISTRY_URL", "http://127.0.0.1:9/registry");
        environment.put("SIGAP_AUTH_PASSWORD_MEMORY_KIB", Integer.toString(HashRate.MEMORY_KIB));
        environment.put("SIGAP_AUTH_PASSWORD_ITERATIONS", Integer.toString(HashRate.ITERATIONS));
        environment.put("SIGAP_AUTH_PASSWORD_PARALLELISM", Integer.toString(HashRate.PARALLELISM));
    }

    @Override
    public String title() {
        return "auth-service";
    }

    @Override
    public double start() throws IOException, InterruptedException {
        int port = Ports.free();
        base = URI.create("http://127.0.0.1:" + port);
        long begin = System.nanoTime();
        program = programs.start(title(), List.of(Jdk.java(), "-Xmx128m", "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=app-cds.jsa", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port, "-jar", "quarkus-run.jar"), folder, environment);
        program.await(() -> client.get(base.resolve("/q/health/ready"), Duration.ofSeconds(2)).status() == 200, START);
        return (System.nanoTime() - begin) / 1e6;
    }

    /** From a device that the account signed in on before, from the second time on. */
    @Override
    public Client.Answer signIn(int person) {
        String secret = deviceSecrets.get(person);
        Client.Answer answer = post(person, Credentials.PASSWORD, secret);
        if (secret == null && answer.status() == 200) {
            deviceSecrets.set(person, answer.text("deviceSecret"));
        }
        return answer;
    }

    @Override
    public Client.Answer signInWrongly(int person) {
        return post(person, "bukan ini", deviceSecrets.get(person));
    }

    /** With the right password, from a device that was never seen, each from an address of its own. */
    Client.Answer signInAsStranger(int person, int stranger) {
        return post(person, Credentials.PASSWORD, null, address(100, stranger));
    }

    private Client.Answer post(int person, String password, String secret) {
        return post(person, password, secret, address(10, person));
    }

    private Client.Answer post(int person, String password, String secret, String address) {
        Map<String, String> device = secret == null ? Map.of("name", DEVICE) : Map.of("name", DEVICE, "secret", secret);
        return client.postJson(base.resolve("/auth/v1/tokens"), Map.of("identifier", Population.email(numberOf(person, deviceSecrets.length(), accounts)), "password", password,
                "device", device), address);
    }

    private static String address(int network, int host) {
        return network + "." + (host >> 16 & 255) + "." + (host >> 8 & 255) + "." + (host & 255);
    }

    /** Spreads the people evenly over the set. */
    static int numberOf(int person, int people, int accounts) {
        return (int) ((long) person * accounts / people);
    }

    @Override
    public Client.Answer refresh(String refreshToken) {
        return client.postJson(base.resolve("/auth/v1/tokens/refresh"), Map.of("refreshToken", refreshToken), address(10, 0));
    }

    @Override
    public String refreshToken(Client.Answer tokens) {
        return tokens.text("refreshToken");
    }

    @Override
    public Programs.Program program() {
        return program;
    }
}
