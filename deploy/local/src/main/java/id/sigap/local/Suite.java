package id.sigap.local;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.event.Service;
import id.sigap.servers.Access;
import id.sigap.servers.KafkaLogin;
import id.sigap.servers.KafkaOptions;
import id.sigap.servers.KafkaServer;
import id.sigap.servers.Passwords;
import id.sigap.servers.PostgresAccess;
import id.sigap.servers.PostgresOptions;
import id.sigap.servers.Signals;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A running suite, as tests, the demo and benches see it: addresses, processes, people, ways in. */
public final class Suite {

    private final Layout layout;
    private final PortBook ports;
    private final Processes processes;

    private Suite(Layout layout) {
        this.layout = layout;
        this.ports = new PortBook(layout);
        this.processes = new Processes(layout);
    }

    /**
     * The suite of the checkout at {@code root}, of the instance that the variable {@code SIGAP_INSTANCE} names.
     *
     * @throws LocalException where nothing was ever started
     */
    public static Suite attach(Path root) {
        return attach(new Layout(root, System.getenv().getOrDefault("SIGAP_INSTANCE", Layout.DEFAULT)));
    }

    public static Suite attach(Layout layout) {
        Suite suite = new Suite(layout);
        suite.ports.of(Part.GATEWAY);
        return suite;
    }

    public Layout layout() {
        return layout;
    }

    /** The address under which clients reach everything, without a slash at its end. */
    public URI gateway() {
        return url(Part.GATEWAY);
    }

    /** The program's own address, past the gateway. */
    public URI url(Part part) {
        return URI.create("http://127.0.0.1:" + port(part));
    }

    public int port(Part part) {
        return ports.of(part);
    }

    public int smtpPort() {
        return ports.of(PortBook.SMTP);
    }

    public boolean isRunning(Part part) {
        return processes.running(part).isPresent();
    }

    /** Whether it runs and says that it is ready; for the two servers: whether it runs. */
    public boolean isReady(Part part) {
        return isRunning(part) && (!part.isProgram() || Readiness.of(port(part)));
    }

    /** The process ids of what runs. */
    public Map<Part, Long> running() {
        Map<Part, Long> pids = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            processes.running(part).ifPresent(pid -> pids.put(part, pid));
        }
        return pids;
    }

    /** @throws LocalException where it does not run */
    public long pid(Part part) {
        return processes.running(part).orElseThrow(() -> new LocalException(part.title() + " is not running"));
    }

    /** The proportional set size of everything, in bytes. */
    public long memoryBytes() {
        return Memory.ofTrees(running().values());
    }

    /** Pauses the whole part, as a hang would: its processes keep their connections and answer nothing. */
    public void pause(Part part) {
        signal(part, "STOP");
    }

    public void resume(Part part) {
        signal(part, "CONT");
    }

    private void signal(Part part, String signal) {
        long pid = pid(part);
        // PostgreSQL's sessions are processes of their own.
        List<Long> all = ProcessHandle.of(pid).stream().flatMap(p -> Stream.concat(Stream.of(p), p.descendants()))
                .map(ProcessHandle::pid).toList();
        all.forEach(each -> Signals.send(each, signal));
    }

    /** The people who are there from the start. */
    public List<Person> people() {
        return new DemoPeople(layout).all();
    }

    /** The people who act as {@code role}. */
    public List<Person> people(Role role) {
        return people().stream().filter(person -> person.roles().contains(role)).toList();
    }

    /** The super user's way into the databases. */
    public PostgresAccess postgres() {
        int port = ports.of(Part.POSTGRES);
        Path file = PostgresOptions.forSuite(layout.root(), layout.data(Part.POSTGRES), layout.log(Part.POSTGRES), port).passwordFile();
        return new PostgresAccess(port, Passwords.kept(file));
    }

    /** The login of a service. */
    public KafkaLogin kafka(Service service) {
        return login(service.serviceName());
    }

    /** The analyst's login; see {@link Access#ANALYST}. */
    public KafkaLogin kafkaAnalyst() {
        return login(Access.ANALYST);
    }

    public KafkaLogin kafkaAdmin() {
        Path file = KafkaOptions.forSuite(layout.root(), layout.data(Part.KAFKA), layout.log(Part.KAFKA), 0).passwordFile();
        return new KafkaLogin(bootstrapServers(), KafkaServer.ADMIN, Passwords.kept(file));
    }

    private KafkaLogin login(String user) {
        return new KafkaLogin(bootstrapServers(), user, new Environment(layout, ports).brokerPassword(user));
    }

    private String bootstrapServers() {
        return "127.0.0.1:" + ports.of(Part.KAFKA);
    }

    /** The environment that the launcher gives to a program, so that a test can start a second one like it. */
    public Map<String, String> environment(Part part) {
        return new Environment(layout, ports).of(part);
    }
}
