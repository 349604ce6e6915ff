package id.sigap.kubernetes.check;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** What every Deployment must have. Each broken rule is one sentence. */
public final class WorkloadRules {

    private final List<String> broken = new ArrayList<>();

    private WorkloadRules() {
    }

    public static List<String> brokenBy(JsonNode deployment) {
        WorkloadRules rules = new WorkloadRules();
        JsonNode pod = deployment.path("spec").path("template").path("spec");
        rules.pod(pod);
        rules.must(pod.path("containers").size() > 0, "has containers");
        pod.path("containers").forEach(rules::container);
        pod.path("containers").forEach(rules::probes);
        // these end before the others begin: nobody probes them
        pod.path("initContainers").forEach(rules::container);
        return rules.broken;
    }

    private void pod(JsonNode pod) {
        must(pod.path("securityContext").path("runAsNonRoot").asBoolean(false), "runs as non-root");
        must("RuntimeDefault".equals(pod.path("securityContext").path("seccompProfile").path("type").asText()), "has the default seccomp profile");
        must(!pod.path("automountServiceAccountToken").asBoolean(true), "mounts no token of the cluster");
        must(pod.path("serviceAccountName").isTextual(), "has its own service account");
        for (JsonNode volume : pod.path("volumes")) {
            must(!volume.has("hostPath"), "mounts nothing of the host");
            must(!volume.has("emptyDir") || volume.path("emptyDir").has("sizeLimit"), "bounds its scratch space");
        }
        for (String shared : new String[] {"hostNetwork", "hostPID", "hostIPC"}) {
            must(!pod.path(shared).asBoolean(false), "does not share " + shared);
        }
    }

    private void container(JsonNode container) {
        for (String resource : new String[] {"cpu", "memory"}) {
            must(container.path("resources").path("limits").has(resource), "limits its " + resource);
            must(container.path("resources").path("requests").has(resource), "requests its " + resource);
        }
        JsonNode security = container.path("securityContext");
        must(!security.path("allowPrivilegeEscalation").asBoolean(true), "forbids privilege escalation");
        must(security.path("readOnlyRootFilesystem").asBoolean(false), "has a read-only root file system");
        must(security.path("capabilities").path("drop").toString().equals("[\"ALL\"]"), "drops all capabilities");
        must(container.path("image").asText().matches("[^:]+:\\d+\\.\\d+\\.\\d+([-.@].*)?"), "names an image by version");
        for (JsonNode variable : container.path("env")) {
            boolean secret = variable.path("name").asText().matches(".*(PASSWORD|TOKEN|SECRET|_KEY)$");
            must(!secret || variable.path("valueFrom").has("secretKeyRef"), "takes " + variable.path("name").asText() + " from a Secret");
        }
    }

    /** By HTTP; what speaks none is asked by a command. */
    private void probes(JsonNode container) {
        for (String probe : new String[] {"startupProbe", "livenessProbe", "readinessProbe"}) {
            must(container.path(probe).path("httpGet").path("path").isTextual() || !container.path(probe).path("exec").path("command").isEmpty(), "has a " + probe);
        }
        must(!container.path("livenessProbe").path("httpGet").path("path").asText().endsWith("ready"), "is not restarted because its database is away");
    }

    private void must(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }
}
