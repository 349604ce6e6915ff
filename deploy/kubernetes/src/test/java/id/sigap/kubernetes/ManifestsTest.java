package id.sigap.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.sigap.kubernetes.check.Manifests;
import id.sigap.kubernetes.check.Manifests.Manifest;
import id.sigap.kubernetes.check.StrictModels;

class ManifestsTest {

    private static final StrictModels MODELS = new StrictModels();

    static Stream<Manifest> everyManifest() {
        return Manifests.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyManifest")
    void everyFieldIsKnownAndOfItsType(Manifest manifest) {
        assertEquals(List.of(), MODELS.faultsOf(manifest.tree()));
    }

    @Test
    void kustomizationListsEveryFileAndNoOther() {
        JsonNode kustomization = Yaml.read(Manifests.text(Manifests.BASE.resolve("kustomization.yaml"))).getFirst();
        Set<Path> listed = new HashSet<>();
        kustomization.get("resources").forEach(r -> listed.add(Manifests.BASE.resolve(r.asText())));

        assertEquals(Set.copyOf(Manifests.files()), listed);
    }

    @Test
    void noTwoManifestsHaveOneName() {
        Set<String> seen = new HashSet<>();
        for (Manifest m : Manifests.all()) {
            assertTrue(seen.add(m.tree().get("apiVersion").asText() + m.kind() + m.name()), m.toString());
        }
    }

    @Test
    void noManifestHoldsASecret() {
        assertEquals(List.of(), Manifests.ofKind("Secret"));
        for (Path file : Manifests.files()) {
            assertFalse(Manifests.text(file).contains("PRIVATE KEY"), file.toString());
        }
    }
}
