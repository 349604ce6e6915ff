package id.sigap.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

import id.sigap.servers.Access;

/** One {@code KafkaUser} for each service and one for analysts, with the rights that {@link Access} gives them everywhere else too. */
final class KafkaUsers {

    private static final String PRINCIPAL = "User:";

    private KafkaUsers() {
    }

    static List<JsonNode> all() {
        Map<String, Map<ResourcePattern, List<String>>> rights = new TreeMap<>();
        for (AclBinding binding : Access.all()) {
            rights.computeIfAbsent(binding.entry().principal().substring(PRINCIPAL.length()), user -> new java.util.LinkedHashMap<>())
                    .computeIfAbsent(binding.pattern(), pattern -> new ArrayList<>()).add(operation(binding.entry().operation()));
        }
        return rights.entrySet().stream().map(user -> user(user.getKey(), user.getValue())).toList();
    }

    private static JsonNode user(String name, Map<ResourcePattern, List<String>> rights) {
        List<Object> acls = new ArrayList<>();
        rights.forEach((pattern, operations) -> acls.add(Manifest.map("resource", resource(pattern), "operations", operations)));
        return Yaml.object(Manifest.of("kafka.strimzi.io/v1", "KafkaUser", name, Manifest.OF_THE_CLUSTER,
                Manifest.map("authentication", Manifest.map("type", "scram-sha-512"), "authorization", Manifest.map("type", "simple", "acls", acls))));
    }

    private static Map<String, Object> resource(ResourcePattern pattern) {
        if (pattern.resourceType() == ResourceType.CLUSTER) {
            return Manifest.map("type", "cluster");
        }
        return Manifest.map("type", type(pattern.resourceType()), "name", pattern.name(), "patternType",
                pattern.patternType() == PatternType.PREFIXED ? "prefix" : "literal");
    }

    private static String type(ResourceType type) {
        return switch (type) {
            case TOPIC -> "topic";
            case GROUP -> "group";
            case TRANSACTIONAL_ID -> "transactionalId";
            default -> throw new IllegalArgumentException("no such right in a KafkaUser: " + type);
        };
    }

    private static String operation(AclOperation operation) {
        return switch (operation) {
            case READ -> "Read";
            case WRITE -> "Write";
            case DESCRIBE -> "Describe";
            case DESCRIBE_CONFIGS -> "DescribeConfigs";
            case IDEMPOTENT_WRITE -> "IdempotentWrite";
            default -> throw new IllegalArgumentException("no such right in a KafkaUser: " + operation);
        };
    }
}
