package id.sigap.local;

import id.sigap.contracts.event.Service;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the suite consists of, in the order of its start. */
public enum Part {

    POSTGRES("postgres", 15432, null, null),
    KAFKA("kafka", 19092, null, null),
    SANDBOX("sandbox", 8090, "deploy/sandbox", null),
    AUTH(Service.AUTH, 8081),
    MEMBERSHIP(Service.MEMBERSHIP, 8082),
    CLAIMS(Service.CLAIMS, 8083),
    BIOMETRIC(Service.BIOMETRIC, 8084),
    PAYMENT(Service.PAYMENT, 8085),
    NOTIFICATION(Service.NOTIFICATION, 8086),
    GATEWAY("gateway", 8080, "deploy/gateway", null);

    private final String title;
    private final int preferredPort;
    private final String module;
    private final Service service;

    Part(String title, int preferredPort, String module, Service service) {
        this.title = title;
        this.preferredPort = preferredPort;
        this.module = module;
        this.service = service;
    }

    Part(Service service, int preferredPort) {
        this(service.serviceName(), preferredPort, service.serviceName(), service);
    }

    /** Its name on the command line, in logs and in addresses, for example {@code auth-service}. */
    public String title() {
        return title;
    }

    int preferredPort() {
        return preferredPort;
    }

    /** The service that it is; empty for the servers, the sandbox and the gateway. */
    public Optional<Service> service() {
        return Optional.ofNullable(service);
    }

    /** Whether it is one of our own programs, each a module of the build. */
    boolean isProgram() {
        return module != null;
    }

    /** The folder with the packaged program. */
    Path application(Path root) {
        return root.resolve(module).resolve("target/quarkus-app");
    }

    /** Whether it has a database, which bears its name. */
    boolean hasDatabase() {
        return service != null || this == SANDBOX;
    }

    String database() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Part> byTitle(String title) {
        return Arrays.stream(values()).filter(part -> part.title.equals(title)).findFirst();
    }

    static List<Part> programs() {
        return Arrays.stream(values()).filter(Part::isProgram).toList();
    }
}
