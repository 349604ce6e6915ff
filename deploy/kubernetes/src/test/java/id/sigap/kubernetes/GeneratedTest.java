package id.sigap.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import id.sigap.kubernetes.check.Manifests;
import id.sigap.kubernetes.check.Manifests.Manifest;

/** What is written in the base and what follows from code and from the route table are the same. */
class GeneratedTest {

    @Test
    void theGeneratedFilesAreUpToDate() throws IOException {
        Path folder = Manifests.BASE.resolve("generated");
        for (Map.Entry<String, String> file : Generated.all(Manifests.ROOT).entrySet()) {
            if (Boolean.getBoolean("sigap.generate")) {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            assertEquals(file.getValue(), Manifests.text(folder.resolve(file.getKey())), file.getKey() + " differs from its source");
        }
    }

    @Test
    void theTopicsAreThoseOfTheEnum() {
        Set<String> written = Manifests.ofKind("KafkaTopic").stream().map(Manifest::name).collect(Collectors.toSet());

        assertEquals(Arrays.stream(Topic.values()).map(Topic::topicName).collect(Collectors.toSet()), written);
    }

    @Test
    void everyServiceHasExactlyTheRightsThatTheEnumGivesIt() {
        for (Service service : Service.values()) {
            Set<String> allowed = new TreeSet<>();
            for (Topic topic : Topic.values()) {
                if (topic.owner() == service) {
                    allowed.add("Write topic literal " + topic.topicName());
                    allowed.add("DescribeConfigs topic literal " + topic.topicName());
                }
                if (topic.owner() == service || topic.readers().contains(service)) {
                    allowed.add("Read topic literal " + topic.topicName());
                    allowed.add("Describe topic literal " + topic.topicName());
                }
            }
            String name = service.serviceName();
            allowed.addAll(Set.of("Read group prefix " + name, "Describe group prefix " + name, "Write transactionalId prefix " + name + "-relay",
                    "Describe transactionalId prefix " + name + "-relay",
                    "IdempotentWrite cluster"));

            assertEquals(allowed, rightsOf(name), name);
        }
    }

    @Test
    void anAnalystReadsOpenTopicsAndWritesNothing() {
        Set<String> rights = rightsOf("analyst");

        assertTrue(rights.stream().noneMatch(r -> r.startsWith("Write") || r.startsWith("All")), rights.toString());
        for (Topic topic : Topic.values()) {
            assertEquals(topic.kind().open(), rights.contains("Read topic literal " + topic.topicName()), topic.topicName());
        }
    }

    @Test
    void nobodyElseHasAnyRight() {
        Set<String> users = Manifests.ofKind("KafkaUser").stream().map(Manifest::name).collect(Collectors.toSet());
        Set<String> expected = Arrays.stream(Service.values()).map(Service::serviceName).collect(Collectors.toSet());
        expected.add("analyst");

        assertEquals(expected, users);
    }

    @Test
    void theClustersRoutesAreThoseOfTheTable() {
        JsonNode table = Yaml.read(Manifests.text(Manifests.ROOT.resolve("deploy/gateway/src/main/resources/routes.yaml"))).getFirst();
        Set<String> inTable = new TreeSet<>();
        for (JsonNode route : table.get("routes")) {
            for (JsonNode path : route.get("paths")) {
                inTable.add(path.path("exact").asText(path.path("prefix").asText()) + " → " + route.get("service").asText());
            }
        }
        Set<String> inCluster = new TreeSet<>();
        for (Manifest route : Manifests.ofKind("HTTPRoute")) {
            for (JsonNode rule : route.tree().get("spec").get("rules")) {
                rule.get("matches").forEach(m -> inCluster.add(m.get("path").get("value").asText() + " → " + rule.get("backendRefs").get(0).get("name").asText()));
            }
        }

        assertEquals(inTable, inCluster);
    }

    private static Set<String> rightsOf(String user) {
        Manifest manifest = Manifests.ofKind("KafkaUser").stream().filter(m -> m.name().equals(user)).findFirst().orElseThrow();
        Set<String> rights = new TreeSet<>();
        for (JsonNode acl : manifest.tree().get("spec").get("authorization").get("acls")) {
            JsonNode resource = acl.get("resource");
            acl.get("operations").forEach(o -> rights.add((o.asText() + " " + resource.get("type").asText() + " " + resource.path("patternType").asText() + " "
                    + resource.path("name").asText()).strip()));
        }
        return rights;
    }
}
