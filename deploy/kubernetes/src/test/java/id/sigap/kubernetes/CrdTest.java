package id.sigap.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import id.sigap.kubernetes.check.CrdSchemas;
import id.sigap.kubernetes.check.Manifests;
import id.sigap.kubernetes.check.Manifests.Manifest;

/** Against the operators' own definitions, where a folder with their files is given in {@code SIGAP_CRDS}. */
@EnabledIfEnvironmentVariable(named = "SIGAP_CRDS", matches = ".+", disabledReason = "SIGAP_CRDS names no folder of custom resource definitions")
class CrdTest {

    private static CrdSchemas schemas;

    @BeforeAll
    static void read() {
        schemas = new CrdSchemas(Path.of(System.getenv("SIGAP_CRDS")));
    }

    @Test
    void everyCustomResourceFitsItsDefinition() {
        Set<String> checked = new HashSet<>();
        for (Manifest manifest : Manifests.all()) {
            Optional<List<String>> faults = schemas.faultsOf(manifest.tree());
            faults.ifPresent(f -> {
                assertEquals(List.of(), f, manifest.toString());
                checked.add(manifest.kind());
            });
        }

        assertEquals(Set.of("Cluster", "Kafka", "KafkaNodePool", "KafkaTopic", "KafkaUser", "Gateway", "HTTPRoute"), checked);
    }

    @Test
    void aWrongFieldIsFound() {
        assertFound("Cluster", spec -> spec.put("instancez", 3));
        assertFound("Cluster", spec -> spec.put("instances", "three"));
        assertFound("Cluster", spec -> ((ObjectNode) spec.get("bootstrap").get("initdb")).put("databse", "x"));
        assertFound("HTTPRoute", spec -> spec.put("parentRef", "sigap"));
        assertFound("KafkaTopic", spec -> spec.put("partitions", 0));
        assertFound("KafkaUser", spec -> spec.put("acl", 1));
    }

    private static void assertFound(String kind, java.util.function.Consumer<ObjectNode> mistake) {
        JsonNode manifest = Manifests.ofKind(kind).getFirst().tree().deepCopy();
        assertTrue(schemas.faultsOf(manifest).orElseThrow().isEmpty());

        mistake.accept((ObjectNode) manifest.get("spec"));

        assertFalse(schemas.faultsOf(manifest).orElseThrow().isEmpty(), manifest.toString());
    }
}
