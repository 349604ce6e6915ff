package id.sigap.kubernetes;

import java.util.LinkedHashMap;
import java.util.Map;

/** The frame that every manifest has. */
final class Manifest {

    /** Ties a Kafka resource to the cluster that its operator looks after. */
    static final Map<String, Object> OF_THE_CLUSTER = map("labels", map("strimzi.io/cluster", "sigap"));

    private Manifest() {
    }

    static Map<String, Object> of(String apiVersion, String kind, String name, Map<String, Object> metadata, Map<String, Object> spec) {
        Map<String, Object> named = map("name", name);
        named.putAll(metadata);
        return map("apiVersion", apiVersion, "kind", kind, "metadata", named, "spec", spec);
    }

    /** Keeps the order of writing. */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
