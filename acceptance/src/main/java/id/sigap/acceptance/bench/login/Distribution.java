package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.load.Maven;
import id.sigap.acceptance.bench.load.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak's own distribution from Maven Central, fetched when it is first needed: no build of this project needs it. */
final class Distribution {

    static final String VERSION = "26.5.6";
    private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";
    private static final Duration FETCH = Duration.ofMinutes(15);

    private Distribution() {
    }

    /**
     * The unpacked distribution.
     *
     * @throws IllegalStateException that says what to do, where it cannot be had
     */
    static Path fetch(Path root, Programs programs) throws IOException, InterruptedException {
        Path folder = root.resolve("acceptance/target/keycloak");
        Path home = folder.resolve("keycloak-" + VERSION);
        Path whole = folder.resolve(VERSION + ".whole");
        if (Files.exists(whole) && Files.exists(home.resolve("bin/kc.sh"))) {
            return home;
        }
        Files.createDirectories(folder);
        try {
            programs.run("keycloak-fetch", List.of(Maven.command(), "-B", "-ntp", "-N", PLUGIN + ":unpack",
                    "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip", "-DoutputDirectory=" + folder, "-Dmdep.overWriteReleases=true"),
                    root, Map.of("JAVA_HOME", System.getProperty("java.home")), FETCH);
            Files.writeString(whole, "");
        } catch (IOException | IllegalStateException failed) {
            throw new IllegalStateException("Keycloak " + VERSION + " (org.keycloak:keycloak-quarkus-dist, a zip of about 170 MB) could not be had by Maven."
                    + " Run this where Maven reaches a repository, or measure auth-service alone: ./sigap bench login --only overload,outage,timing,large\n" + failed.getMessage(), failed);
        }
        return home;
    }
}
