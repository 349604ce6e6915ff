package id.sigap.compose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import id.sigap.contracts.event.Service;
import id.sigap.servers.Access;

/** Who has a password, and under which variable of the environment file it stands. */
final class Names {

    static final String POSTGRES_PASSWORD = "SIGAP_POSTGRES_PASSWORD";
    static final String SANDBOX = "sandbox";

    private Names() {
    }

    /** Databases, by name; each has its own role. */
    static List<String> databases() {
        return Stream.concat(Stream.of(Service.values()).map(Names::shortName), Stream.of(SANDBOX)).toList();
    }

    static String roleOf(String database) {
        return database.equals(SANDBOX) ? SANDBOX : database + "-service";
    }

    static String databasePassword(String database) {
        return "SIGAP_DB_PASSWORD_" + database.toUpperCase(Locale.ROOT);
    }

    /** Users of the broker, by login name. */
    static List<String> brokerUsers() {
        return Stream.concat(Stream.of(Service.values()).map(Service::serviceName), Stream.of(Access.ANALYST)).toList();
    }

    static String brokerPassword(String user) {
        return "SIGAP_KAFKA_PASSWORD_" + user.replace("-service", "").toUpperCase(Locale.ROOT);
    }

    private static String shortName(Service service) {
        return service.name().toLowerCase(Locale.ROOT);
    }
}
