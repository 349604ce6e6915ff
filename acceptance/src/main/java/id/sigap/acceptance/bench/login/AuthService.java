package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.load.Client;
import id.sigap.acceptance.bench.load.Programs;
import id.sigap.acceptance.data.Credentials;
import id.sigap.acceptance.data.Population;
import id.sigap.contracts.event.Service;
import id.sigap.local.Archiver;
import id.sigap.local.ClassArchive;
import id.sigap.local.Jvm;
import id.sigap.local.Layout;
import id.sigap.local.Part;
import id.sigap.servers.DurableServers;
import id.sigap.servers.Jdk;
import id.sigap.servers.Ports;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** This suite's auth-service as it is shipped, on a database of a generated set. */
final class AuthService implements Contender {

    private static final Duration START = Duration.ofSeconds(90);
    private static final String DEVICE = "bench phone";

    private final Programs programs;
    private final ClassArchive archive;
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
    AuthService(Programs programs, DurableServers servers, String database, Layout layout, int accounts, int people) {
        this.programs = programs;
        this.archive = ClassArchive.of(layout, Part.AUTH);
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
        List<String> line = new ArrayList<>(List.of(Jdk.java()));
        line.addAll(Jvm.size(Part.AUTH));
        line.addAll(Jvm.compilation(Part.AUTH));
        line.addAll(Jvm.ACCESS);
        line.addAll(archive.options());
        line.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port, "-jar", "quarkus-run.jar"));
        program = programs.start(title(), line, archive.application(), environment);
        program.await(() -> client.get(base.resolve("/q/health/ready"), Duration.ofSeconds(2)).status() == 200, START);
        return (System.nanoTime() - begin) / 1e6;
    }

    /** After a first start: what {@code ./sigap up} does behind it, so that later starts map their classes. */
    void archiveClasses() throws IOException, InterruptedException {
        Archiver.makeWhereNeeded(archive);
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

    /** A guess at a password, or at an account that there is not, from a device that was never seen and an address of its own. */
    Client.Answer guess(boolean known, int person, int stranger) {
        String identifier = known ? emailOf(person) : "nobody-" + person + "@example.org";
        return post(identifier, "bukan ini", null, address(101, stranger));
    }

    private Client.Answer post(int person, String password, String secret) {
        return post(person, password, secret, address(10, person));
    }

    private Client.Answer post(int person, String password, String secret, String address) {
        return post(emailOf(person), password, secret, address);
    }

    private String emailOf(int person) {
        return Population.email(numberOf(person, deviceSecrets.length(), accounts));
    }

    private Client.Answer post(String identifier, String password, String secret, String address) {
        Map<String, String> device = secret == null ? Map.of("name", DEVICE) : Map.of("name", DEVICE, "secret", secret);
        return client.postJson(base.resolve("/auth/v1/tokens"), Map.of("identifier", identifier, "password", password, "device", device), address);
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
