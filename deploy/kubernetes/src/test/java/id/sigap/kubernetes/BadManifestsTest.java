package id.sigap.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.sigap.kubernetes.check.Manifests;
import id.sigap.kubernetes.check.StrictModels;
import id.sigap.kubernetes.check.WorkloadRules;

/** The checks themselves: each mistake, made on a good manifest, must be found. */
class BadManifestsTest {

    private static final StrictModels MODELS = new StrictModels();

    record Mistake(String what, String kind, Consumer<ObjectNode> make) {
        JsonNode made() {
            ObjectNode manifest = Manifests.ofKind(kind).getFirst().tree().deepCopy();
            make.accept(manifest);
            return manifest;
        }

        @Override
        public String toString() {
            return what + " in " + kind;
        }
    }

    static Stream<Mistake> typos() {
        return Stream.of(new Mistake("replica", "Deployment", m -> at(m, "spec").put("replica", 2)),
                new Mistake("imagePullPolice", "Deployment", m -> container(m).put("imagePullPolice", "Always")),
                new Mistake("a port by name", "Deployment", m -> ((ObjectNode) container(m).get("ports").get(0)).put("containerPort", "http")),
                new Mistake("a probe's path one level too high", "Deployment", m -> at(container(m), "livenessProbe").put("path", "/x")),
                new Mistake("readOnlyRootFileSystem", "Deployment", m -> at(container(m), "securityContext").put("readOnlyRootFileSystem", true)),
                new Mistake("an unknown kind", "Deployment", m -> m.put("kind", "Deploymnet")),
                new Mistake("podselector", "NetworkPolicy", m -> at(m, "spec").put("podselector", 1)),
                new Mistake("maxUnavailabe", "PodDisruptionBudget", m -> at(m, "spec").put("maxUnavailabe", 1)),
                new Mistake("maxReplica", "HorizontalPodAutoscaler", m -> at(m, "spec").put("maxReplica", 1)),
                new Mistake("backendRef", "HTTPRoute", m -> ((ObjectNode) m.get("spec").get("rules").get(0)).put("backendRef", "x")),
                new Mistake("listener", "Gateway", m -> at(m, "spec").put("listener", "x")),
                new Mistake("partition", "KafkaTopic", m -> at(m, "spec").put("partition", 3)),
                new Mistake("partitions in words", "KafkaTopic", m -> at(m, "spec").put("partitions", "three")),
                new Mistake("acl", "KafkaUser", m -> at(m, "spec").put("acl", "x")),
                new Mistake("authorisation", "Kafka", m -> at(at(m, "spec"), "kafka").put("authorisation", "simple")),
                new Mistake("role", "KafkaNodePool", m -> at(m, "spec").put("role", "broker")),
                new Mistake("instancez", "Cluster", m -> at(m, "spec").put("instancez", 3)),
                new Mistake("instances in words", "Cluster", m -> at(m, "spec").put("instances", "three")));
    }

    @ParameterizedTest
    @MethodSource("typos")
    void aTypoIsFound(Mistake mistake) {
        assertFalse(MODELS.faultsOf(mistake.made()).isEmpty());
    }

    static Stream<Mistake> carelessness() {
        return Stream.of(new Mistake("limits its memory", "Deployment", m -> at(at(container(m), "resources"), "limits").remove("memory")),
                new Mistake("requests its cpu", "Deployment", m -> at(at(container(m), "resources"), "requests").remove("cpu")),
                new Mistake("has a livenessProbe", "Deployment", m -> container(m).remove("livenessProbe")),
                new Mistake("runs as non-root", "Deployment", m -> at(pod(m), "securityContext").put("runAsNonRoot", false)),
                new Mistake("has a read-only root file system", "Deployment", m -> at(container(m), "securityContext").remove("readOnlyRootFilesystem")),
                new Mistake("drops all capabilities", "Deployment", m -> at(container(m), "securityContext").remove("capabilities")),
                new Mistake("names an image by version", "Deployment", m -> container(m).put("image", "sigap/auth-service:latest")),
                new Mistake("mounts no token of the cluster", "Deployment", m -> pod(m).remove("automountServiceAccountToken")),
                new Mistake("takes SIGAP_DB_PASSWORD from a Secret", "Deployment",
                        m -> ((com.fasterxml.jackson.databind.node.ArrayNode) container(m).get("env")).addObject().put("name", "SIGAP_DB_PASSWORD").put("value", "x")));
    }

    @ParameterizedTest
    @MethodSource("carelessness")
    void aBrokenRuleIsNamed(Mistake mistake) {
        assertEquals(List.of(mistake.what()), WorkloadRules.brokenBy(mistake.made()));
    }

    @Test
    void aManifestWithoutAMistakeIsNotBlamed() {
        assertEquals(List.of(), WorkloadRules.brokenBy(Manifests.ofKind("Deployment").getFirst().tree()));
    }

    private static ObjectNode at(ObjectNode node, String field) {
        return (ObjectNode) node.get(field);
    }

    private static ObjectNode pod(ObjectNode deployment) {
        return at(at(at(deployment, "spec"), "template"), "spec");
    }

    private static ObjectNode container(ObjectNode deployment) {
        return (ObjectNode) pod(deployment).get("containers").get(0);
    }
}
