package id.sigap.testkit;

import java.util.Map;

/** The servers behind the tests of this JVM. */
interface TestServers {

    /** A database that only the given role may enter. */
    record Database(String url, String user, String password) {
    }

    /** A new, empty database for one start of an application. */
    Database freshDatabase(String service);

    /** How the service reaches the broker, which has all topics. */
    Map<String, String> kafkaConfig(String service);

    String describe();

    /** The servers of this JVM, started on the first call. */
    static TestServers get() {
        return Holder.SERVERS;
    }

    /** Starts them once. */
    final class Holder {
        private static final TestServers SERVERS = choose();

        private Holder() {
        }

        private static TestServers choose() {
            String wanted = System.getenv().getOrDefault("TEST_INFRA", "auto");
            return switch (wanted) {
                case "embedded" -> new EmbeddedServers();
                case "docker" -> new ContainerServers();
                case "auto" -> ContainerServers.available() ? new ContainerServers() : new EmbeddedServers();
                default -> throw new IllegalArgumentException("TEST_INFRA is auto, embedded or docker, not " + wanted);
            };
        }
    }
}
