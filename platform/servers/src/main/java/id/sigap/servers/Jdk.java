package id.sigap.servers;

import java.nio.file.Path;

/** The JDK that runs this program: what it starts runs on the same. */
public final class Jdk {

    private Jdk() {
    }

    /** The path of its {@code java}. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
