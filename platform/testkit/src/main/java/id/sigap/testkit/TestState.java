package id.sigap.testkit;

import id.sigap.servers.KafkaLogin;

/**
 * What the test resource tells the tests. System properties, because the two are loaded by different class loaders of one JVM.
 */
final class TestState {

    private static final String PREFIX = "sigap.test.";

    private TestState() {
    }

    static void set(String name, String value) {
        System.setProperty(PREFIX + name, value);
    }

    /** The service's database. */
    static void database(String url, String user, String password) {
        set("db.url", url);
        set("db.user", user);
        set("db.password", password);
    }

    /** The broker, and the login of one who may do everything. */
    static void kafka(KafkaLogin admin) {
        set("kafka.bootstrap", admin.bootstrapServers());
        if (admin.user() != null) {
            set("kafka.user", admin.user());
            set("kafka.password", admin.password());
        }
    }

    static String get(String name) {
        String value = System.getProperty(PREFIX + name);
        if (value == null) {
            throw new IllegalStateException("no " + name + ": is @WithTestResource(Infra.class) on the test class?");
        }
        return value;
    }

    static String find(String name) {
        return System.getProperty(PREFIX + name);
    }
}
