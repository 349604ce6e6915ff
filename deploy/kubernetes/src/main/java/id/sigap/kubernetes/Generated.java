package id.sigap.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** The manifests that follow from code and from the route table, by their file names in {@code base/generated}. */
public final class Generated {

    private static final String HEAD = "# Generated from %s; a test keeps them equal. To write it anew: mvn -pl deploy/kubernetes test -Dsigap.generate=true%n";

    private Generated() {
    }

    /** @param root the project's root folder */
    public static Map<String, String> all(Path root) throws IOException {
        JsonNode table = Yaml.read(Files.readString(root.resolve("deploy/gateway/src/main/resources/routes.yaml"))).getFirst();
        return Map.of("topics.yaml", HEAD.formatted("the enum Topic") + Yaml.write(KafkaTopics.all()),
                "users.yaml", HEAD.formatted("the owners and readers in the enum Topic") + Yaml.write(KafkaUsers.all()),
                "routes.yaml", HEAD.formatted("the gateway's routes.yaml") + Yaml.write(HttpRoutes.all(table)));
    }
}
