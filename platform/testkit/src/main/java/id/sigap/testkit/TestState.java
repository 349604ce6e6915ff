package id.sigap.testkit;

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
