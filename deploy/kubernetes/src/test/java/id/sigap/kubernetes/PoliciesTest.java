package id.sigap.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import id.sigap.contracts.event.Service;
import id.sigap.kubernetes.check.Manifests;
import id.sigap.kubernetes.check.Manifests.Manifest;
import id.sigap.kubernetes.check.WorkloadRules;

/** What every service must have, and what must hold between manifests. */
class PoliciesTest {

    private static final String NAME = "app.kubernetes.io/name";

    static Stream<Manifest> everyDeployment() {
        return Manifests.ofKind("Deployment").stream();
    }

    @ParameterizedTest
    @MethodSource("everyDeployment")
    void everyContainerHasLimitsProbesAndNoPrivileges(Manifest deployment) {
        assertEquals(List.of(), WorkloadRules.brokenBy(deployment.tree()));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyServiceHasAllItsParts(Service service) {
        String name = service.serviceName();
        for (String kind : new String[] {"Deployment", "Service", "ServiceAccount", "PodDisruptionBudget", "NetworkPolicy", "KafkaUser"}) {
            only(kind, name);
        }
        only("Cluster", name + "-db");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everySelectorMeetsThePodsThatItMeans(Service service) {
        String name = service.serviceName();
        JsonNode podLabels = only("Deployment", name).get("spec").get("template").get("metadata").get("labels");

        assertEquals(name, podLabels.get(NAME).asText());
        assertEquals(name, only("Deployment", name).at("/spec/selector/matchLabels").get(NAME).asText());
        assertEquals(name, only("Service", name).at("/spec/selector").get(NAME).asText());
        assertEquals(name, only("PodDisruptionBudget", name).at("/spec/selector/matchLabels").get(NAME).asText());
        assertEquals(name, only("NetworkPolicy", name).at("/spec/podSelector/matchLabels").get(NAME).asText());
        assertEquals("sigap", podLabels.get("app.kubernetes.io/part-of").asText());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceRunsTwiceAtLeast(Service service) {
        JsonNode spec = only("Deployment", service.serviceName()).get("spec");
        List<Manifest> scaled = Manifests.ofKind("HorizontalPodAutoscaler").stream().filter(m -> m.name().equals(service.serviceName())).toList();

        // a fixed number and an autoscaler would undo each other's work at every roll-out
        assertEquals(scaled.isEmpty(), spec.has("replicas"));
        assertTrue(spec.path("replicas").asInt(2) >= 2);
        assertTrue(scaled.stream().allMatch(m -> m.tree().at("/spec/minReplicas").asInt() >= 2));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceReachesItsOwnDatabaseOnly(Service service) {
        String name = service.serviceName();
        JsonNode env = only("Deployment", name).at("/spec/template/spec/containers/0/env");
        JsonNode database = only("Cluster", name + "-db").at("/spec/bootstrap/initdb");
        String url = stream(env).filter(e -> e.get("name").asText().equals("SIGAP_DB_URL")).findFirst().orElseThrow().get("value").asText();

        assertTrue(url.startsWith("jdbc:postgresql://" + name + "-db-rw:5432/" + database.get("database").asText() + "?sslmode=verify-full"), url);
        List<String> databases = stream(only("NetworkPolicy", name).at("/spec/egress")).flatMap(e -> stream(e.path("to")))
                .map(to -> to.at("/podSelector/matchLabels").path("cnpg.io/cluster").asText()).filter(c -> !c.isEmpty()).toList();
        assertEquals(List.of(name + "-db"), databases);
        assertTrue(database.get("postInitApplicationSQL").toString().contains("REVOKE CONNECT ON DATABASE " + database.get("database").asText() + " FROM PUBLIC"));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void noServiceReachesAnother(Service service) {
        String policy = only("NetworkPolicy", service.serviceName()).get("spec").get("egress").toString();

        for (Service other : Service.values()) {
            assertFalse(policy.contains("\"" + other.serviceName() + "\""), service + " → " + other);
        }
        assertFalse(policy.contains("\"podSelector\":{}"), policy);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceGetsTheEnvironmentThatItIsRunWithEverywhere(Service service) {
        List<String> names = stream(only("Deployment", service.serviceName()).at("/spec/template/spec/containers/0/env")).map(e -> e.get("name").asText()).toList();

        assertTrue(names.containsAll(List.of("QUARKUS_HTTP_PORT", "SIGAP_DB_URL", "SIGAP_DB_USER", "SIGAP_DB_PASSWORD", "KAFKA_BOOTSTRAP_SERVERS", "SIGAP_KAFKA_USER",
                "SIGAP_KAFKA_PASSWORD", "SIGAP_KAFKA_SECURITY_PROTOCOL", "SIGAP_SECRETS_DIR", "SIGAP_PUBLIC_URL")), names.toString());
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @Test
    void whatNamesASettingNamesOneThatIsThere() {
        JsonNode settings = only("ConfigMap", "sigap-settings").get("data");
        for (Manifest deployment : Manifests.ofKind("Deployment")) {
            stream(deployment.tree().at("/spec/template/spec/containers/0/env")).map(e -> e.at("/valueFrom/configMapKeyRef")).filter(ref -> !ref.isMissingNode())
                    .forEach(ref -> assertTrue(settings.has(ref.get("key").asText()), deployment + " " + ref));
        }
    }

    @Test
    void everyRouteLeadsToAServiceAndItsPort() {
        for (Manifest route : Manifests.ofKind("HTTPRoute")) {
            JsonNode backend = route.tree().at("/spec/rules/0/backendRefs/0");
            assertEquals(backend.get("port").asInt(), only("Service", backend.get("name").asText()).at("/spec/ports/0/port").asInt(), route.toString());
            assertEquals(only("Gateway", "sigap").at("/metadata/name"), route.tree().at("/spec/parentRefs/0/name"));
        }
    }

    @Test
    void documentsAreScannedAndAllReplicasShareThem() {
        JsonNode pod = only("Deployment", "claims-service").at("/spec/template/spec");
        List<String> scanner = stream(pod.at("/containers/0/env")).filter(e -> e.get("name").asText().startsWith("SIGAP_CLAIMS_DOCUMENTS_"))
                .map(e -> e.get("value").asText()).toList();
        JsonNode port = only("Service", "virus-scanner").at("/spec/ports/0/port");
        JsonNode policy = only("NetworkPolicy", "virus-scanner").get("spec");

        assertEquals(List.of("/var/lib/sigap/documents", "clamd", "tcp://virus-scanner:" + port.asInt()), scanner);
        assertTrue(stream(pod.at("/containers/0/volumeMounts")).anyMatch(m -> m.get("mountPath").asText().equals(scanner.getFirst())));
        assertEquals("[\"ReadWriteMany\"]", only("PersistentVolumeClaim", "claims-documents").at("/spec/accessModes").toString());
        assertEquals("claims-service", policy.at("/ingress/0/from/0/podSelector/matchLabels").get(NAME).asText());
        only("PodDisruptionBudget", "virus-scanner");
    }

    @Test
    void podsReachNothingUnlessAPolicyNamesIt() {
        JsonNode policy = only("NetworkPolicy", "nothing-by-default").get("spec");

        assertEquals("[\"Ingress\",\"Egress\"]", policy.get("policyTypes").toString());
        assertFalse(policy.has("ingress") || policy.has("egress"));
        assertEquals("sigap", policy.at("/podSelector/matchLabels").get("app.kubernetes.io/part-of").asText());
    }

    private static JsonNode only(String kind, String name) {
        List<Manifest> found = Manifests.ofKind(kind).stream().filter(m -> m.name().equals(name)).toList();
        assertEquals(1, found.size(), kind + " " + name);
        return found.getFirst().tree();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
