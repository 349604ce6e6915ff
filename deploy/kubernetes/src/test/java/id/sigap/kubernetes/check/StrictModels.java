package id.sigap.kubernetes.check;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;

/**
 * Reads a manifest into the published Java models of Kubernetes, the Gateway API and Strimzi (and our own of the one database
 * resource, {@link CnpgCluster}), and reports what they do not know: an unknown kind, a field that is not there, a value of another type.
 */
public final class StrictModels {

    private static final String DATABASE = "postgresql.cnpg.io/v1";
    private static final ObjectMapper STRICT = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(com.fasterxml.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS).build();

    private final KubernetesSerialization models = new KubernetesSerialization();

    public StrictModels() {
        models.registerKubernetesResource(Kafka.class);
        models.registerKubernetesResource(KafkaNodePool.class);
        models.registerKubernetesResource(KafkaTopic.class);
        models.registerKubernetesResource(KafkaUser.class);
    }

    /** @return what is wrong, in words; empty when nothing is */
    public List<String> faultsOf(JsonNode manifest) {
        List<String> faults = new ArrayList<>();
        try {
            if (DATABASE.equals(manifest.path("apiVersion").asText())) {
                STRICT.treeToValue(manifest, CnpgCluster.class);
                return faults;
            }
            Object model = models.unmarshal(manifest.toString());
            if (model instanceof GenericKubernetesResource) {
                faults.add("unknown kind " + manifest.path("apiVersion").asText() + " " + manifest.path("kind").asText());
            } else {
                walk(model, manifest.path("kind").asText(), faults);
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException | RuntimeException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return faults;
    }

    private static void walk(Object value, String path, List<String> faults) {
        switch (value) {
            case null -> {
                return;
            }
            case Collection<?> items -> items.forEach(item -> walk(item, path + "[]", faults));
            case Map<?, ?> map -> map.forEach((key, item) -> walk(item, path + "." + key, faults));
            default -> {
                if (value.getClass().getName().matches("io\\.(fabric8|strimzi)\\..*") && !value.getClass().isEnum()) {
                    walkFields(value, path, faults);
                }
            }
        }
    }

    private static void walkFields(Object value, String path, List<String> faults) {
        for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                Object content = contentOf(field, value);
                if (field.getName().equals("additionalProperties")) {
                    if (content instanceof Map<?, ?> unknown) {
                        unknown.keySet().forEach(key -> faults.add("unknown field " + path + "." + key));
                    }
                } else {
                    walk(content, path + "." + field.getName(), faults);
                }
            }
        }
    }

    private static Object contentOf(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
