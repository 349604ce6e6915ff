package id.sigap.acceptance.bench.load;

import java.nio.file.Files;
import java.nio.file.Path;

/** How Maven is called here. */
public final class Maven {

    private Maven() {
    }

    /** That of {@code MAVEN_HOME}, where there is one. */
    public static String command() {
        String home = System.getenv("MAVEN_HOME");
        return home != null && Files.isExecutable(Path.of(home, "bin", "mvn")) ? Path.of(home, "bin", "mvn").toString() : "mvn";
    }
}
